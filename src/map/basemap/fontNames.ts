/** The names by which style layers ask for the bundled fonts. */
export const regularFont = 'IBM Plex Regular';
export const semiBoldFont = 'IBM Plex SemiBold';
