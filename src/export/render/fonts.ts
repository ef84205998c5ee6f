/** The fonts of sheets: those of the page, then whatever the reader's machine has. */
export const sheetFonts = ['IBM Plex Sans', 'IBM Plex Sans Arabic', 'Noto Sans Arabic', 'sans-serif'] as const;

/** As CSS and SVG write it. */
export const sheetFontFamily = sheetFonts.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');
