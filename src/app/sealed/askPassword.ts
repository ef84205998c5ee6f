/** The form that opens a locked file, in both languages: nothing in the file says yet which one its reader uses. */
import { unlockParts } from '../../export/sealed/lockParts.ts';
import type { SealedPart } from '../../export/sealed/sealedFile.ts';
import { sealWords } from '../../words/seal.ts';

function textElement<Tag extends 'p' | 'span' | 'h1'>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.dir = 'auto';
  made.textContent = text;
  return made;
}

const both = (key: keyof typeof sealWords): string => sealWords[key].join(' · ');

/** Resolves with the parts once the right password was given. The form stays and says so for a wrong one. */
export function askPassword(locked: SealedPart): Promise<readonly SealedPart[]> {
  const form = document.createElement('form');
  form.id = 'seal-lock';
  const heading = textElement('h1', 'Border Brief');
  const label = document.createElement('label');
  label.append(...sealWords['seal.lock.ask'].map((text) => textElement('span', text)));
  const field = document.createElement('input');
  field.type = 'password';
  field.autocomplete = 'current-password';
  field.required = true;
  label.append(field);
  const button = document.createElement('button');
  button.textContent = both('seal.lock.open');
  const answer = document.createElement('div');
  answer.setAttribute('role', 'status');
  form.append(heading, label, button, answer);
  document.getElementById('root')?.append(form);
  field.focus();
  return new Promise((resolve) => {
    const say = (key: 'seal.lock.wrong' | 'seal.lock.working'): void =>
      answer.replaceChildren(...sealWords[key].map((text) => textElement('p', text)));
    const open = async (): Promise<void> => {
      button.disabled = true;
      say('seal.lock.working');
      const parts = await unlockParts(locked, field.value).catch(() => null);
      button.disabled = false;
      if (parts) {
        form.remove();
        resolve(parts);
        return;
      }
      say('seal.lock.wrong');
      field.select();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!button.disabled) void open();
    });
  });
}
