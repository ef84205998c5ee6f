/** The page itself as one file that opens with the view. A hosted page asks its host for the file to begin with; a sealed one is that file. */
import '../../words/seal.ts';
import { sealedPage } from '../../base/embedded.ts';
import { success } from '../../base/result.ts';
import type { WriteExport } from '../exportTools.ts';
import { parseSealed, readOpened } from './readSealed.ts';
import { sealAgain } from './sealFile.ts';
import { openSigningKey } from './signingKey.ts';
import type { SealedFile } from './sealedFile.ts';

/** Beside the hosted page. */
const templateFile = './border-brief-sealed.html';

async function fetchTemplate(signal: AbortSignal): Promise<SealedFile> {
  const response = await fetch(templateFile, { signal });
  if (!response.ok) throw new Error(String(response.status));
  return parseSealed(await response.text());
}

/** Throws, in the reader’s words, where the host gives no sealed file and where this one was altered: a damaged file is not sealed again. */
export const writeSealed: WriteExport = async (snapshot, tools, signal) => {
  tools.report('export.dialog.step.file', 0.2);
  const { words } = snapshot.texts[0];
  const opened = sealedPage();
  if (opened && opened.altered.length > 0) throw new Error(words.t('seal.altered'));
  const file = opened
    ? readOpened({
        document,
        title: opened.title,
        notice: opened.notice,
        ...(opened.unlocked ? { parts: opened.unlocked } : {}),
      })
    : await fetchTemplate(signal).catch(() => {
        throw new Error(words.t('seal.noTemplate'));
      });
  const view = new TextEncoder().encode(snapshot.metadata.view);
  const { password, signAs, withDraft } = tools.sealing;
  const { html } = await sealAgain(file, [{ name: 'view.txt', bytes: view }, ...(await tools.extras(withDraft))], {
    madeAt: `${new Date(snapshot.producedAt).toISOString().slice(0, 19)}Z`,
    password,
    key: signAs === null ? null : await openSigningKey(signAs),
  });
  return success({ blob: new Blob([html], { type: 'text/html;charset=utf-8' }), faults: [] });
};
