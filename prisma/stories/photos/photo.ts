import type { Lettering } from '../scenes/lettering.ts';

/** One picture of the demo: how it is drawn, and what is said about it in both languages. */
export type Photo = {
  draw: (lettering: Lettering) => string;
  credit: string;
  vi: { alt: string; caption: string };
  en: { alt: string; caption: string };
};

/** What stands above the title on every banner of the school. */
export const school = 'TRƯỜNG ĐẠI HỌC BÁCH NGHỆ SÔNG CÔNG';

/** Staff of the school, as they dress for a conference. */
export const staff = ['suit', 'shirt', 'aoDai', 'blouse', 'shirt', 'shirt'] as const;

/** Students on an ordinary day. */
export const students = ['student', 'student', 'student', 'volunteer'] as const;

/** How the Rector looks, in every photo. */
export const rector = {
  woman: false,
  hair: 'thin',
  hairColour: '#8b8685',
  glasses: true,
  colour: '#2b3246',
} as const;
