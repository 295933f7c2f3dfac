import type { Locale } from '../../../lib/i18n/locales.ts';
import type { RenditionFormat } from '../../../lib/media/schema.ts';

/** Addresses of an image's sizes, narrowest first. */
export type Sources = Record<RenditionFormat, readonly { src: string; width: number }[]>;

/** A photo as the library shows it. */
export type LibraryPhoto = {
  id: string;
  name: string;
  width: number;
  height: number;
  sources: Sources;
  /** The point that stays in sight where it is cut, in thousandths; null for its middle. */
  focus: { x: number; y: number } | null;
  /** Alt text and caption, in the first language that has one. */
  alt: { text: string; locale: Locale } | null;
  caption: { text: string; locale: Locale } | null;
  /** Languages without alt text. */
  lacks: Locale[];
};
