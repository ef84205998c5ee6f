/** Hands a sheet to the browser's printing, alone on a page of its own size. */
import './print.css';

/** Sizes in points. Resolves when the browser's dialog has been closed. */
export async function printBlob(
  blob: Blob,
  { widthPt, heightPt }: { readonly widthPt: number; readonly heightPt: number },
  label: string,
): Promise<void> {
  const image = new Image();
  image.className = 'print-sheet';
  image.alt = label;
  image.src = URL.createObjectURL(blob);
  const page = new CSSStyleSheet();
  page.replaceSync(`@page { size: ${widthPt}pt ${heightPt}pt; margin: 0; }`);
  try {
    await image.decode();
    document.body.append(image);
    document.adoptedStyleSheets.push(page);
    document.documentElement.classList.add('prints-sheet');
    window.print();
  } finally {
    document.documentElement.classList.remove('prints-sheet');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
    image.remove();
    URL.revokeObjectURL(image.src);
  }
}
