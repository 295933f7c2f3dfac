/** The fonts that every page needs at once; `styles/fonts.css` names them too, `scripts/fonts.ts` cuts them. */
export const serifFonts = ['/fonts/serif-latin.0e4ec881.woff2', '/fonts/serif-vietnamese.9f095623.woff2'];
