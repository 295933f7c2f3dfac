/**
 * Text without tone marks, letter marks and case, for comparing what people type: "Hội nghị ĐƯỜNG", typed in NFC or NFD,
 * becomes "hoi nghi duong". The database's `fold` gives the same for Vietnamese and English letters.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
