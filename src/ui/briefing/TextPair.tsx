/** One text in both languages, each in its own direction. */
import { useId, type ReactNode } from 'react';
import type { Text } from '../../domain/records/text.ts';
import '../../words/briefing.ts';
import { useWords } from '../useApp.tsx';

export interface TextPairProps {
  readonly label: string;
  readonly text: Text;
  readonly onChange: (text: Text) => void;
  /** Lines of the field; one makes it a single line. */
  readonly lines?: number;
}

export function TextPair({ label, text, onChange, lines = 1 }: TextPairProps): ReactNode {
  const words = useWords();
  const id = useId();
  const sides = words.language === 'ar' ? (['ar', 'en'] as const) : (['en', 'ar'] as const);
  return (
    <div className="text-pair">
      {sides.map((side) => {
        const shared = {
          id: `${id}-${side}`,
          lang: side,
          dir: side === 'ar' ? ('rtl' as const) : ('ltr' as const),
          value: text[side],
          onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
            onChange({ ...text, [side]: event.currentTarget.value }),
        };
        return (
          <span key={side} className="text-field">
            <label htmlFor={shared.id}>{words.t(`briefing.edit.${side}`, { field: label })}</label>
            {lines > 1 ? <textarea rows={lines} {...shared} /> : <input type="text" {...shared} />}
          </span>
        );
      })}
    </div>
  );
}
