import type { Locale } from '../../i18n/locales.ts';

export const slipKinds = ['spelling', 'repeated', 'tone', 'space', 'typography', 'unbroken'] as const;
export type SlipKind = (typeof slipKinds)[number];

/** A place in a line of text that somebody may want to write otherwise. */
export type Slip = { from: number; to: number; kind: SlipKind; found: string; proposal: string };

/**
 * Where the tone mark of oa, oe and uy stands at the end of a syllable: `older` – on the first letter, as in "hòa", "ủy", which
 * the Constitution and the names of state bodies have ("Ủy ban"); `newer` – on the main vowel, as in "hoà", "uỷ", which
 * schoolbooks have (Ministry of Education and Training, 1989/QĐ-BGDĐT of 25 May 2018, article 8).
 */
export const toneStyles = ['older', 'newer'] as const;
export type ToneStyle = (typeof toneStyles)[number];

/** A stored word as a style; any other is the default. */
export const toneStyleOf = (stored: string): ToneStyle => (stored === 'newer' ? 'newer' : 'older');

export type House = { locale: Locale; tone: ToneStyle };

/** A rule looks at one line, in which U+FFFC stands for what is no text. */
export type Rule = (line: string, house: House) => Slip[];

/** A slip from a place of a line; what is found is read from the line. */
export const slipAt = (line: string, kind: SlipKind, from: number, to: number, proposal: string): Slip => ({
  from,
  to,
  kind,
  found: line.slice(from, to),
  proposal,
});
