import { type Rule, slipAt, type ToneStyle } from './slip.ts';
import { wordsOf } from './words.ts';

const onset = '[bcdđfghjklmnprstvwxz]*';
const open = new RegExp(`^(${onset})([oòóỏõọ])([aàáảãạeèéẻẽẹ])$|^(${onset})([uùúủũụ])([yỳýỷỹỵ])$`, 'iu');
const tones = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * A syllable with its tone mark where the house wants it: hòa and hoà, ủy and uỷ. Null for all others, in which there is no
 * choice: "toàn", "quý", "hoa".
 */
export function withTone(syllable: string, style: ToneStyle): string | null {
  const parts = open.exec(syllable.normalize('NFC'));
  if (!parts) return null;
  const [before = '', first = '', second = ''] = parts.slice(1).filter((part) => part !== undefined);
  const vowels = [first, second].map((vowel) => vowel.normalize('NFD'));
  const tone = tones.exec(vowels.join(''))?.[0];
  if (!tone) return null;
  const [one = '', other = ''] = vowels.map((vowel) => vowel.replace(tones, ''));
  return `${before}${style === 'older' ? one + tone + other : one + other + tone}`.normalize('NFC');
}

/** Syllables with the tone mark where the house does not put it. */
export const tonePlacement: Rule = (line, { locale, tone }) =>
  locale === 'vi'
    ? wordsOf(line).flatMap(({ text, from, to }) => {
        const wanted = withTone(text, tone);
        return wanted && wanted !== text ? [slipAt(line, 'tone', from, to, wanted)] : [];
      })
    : [];

const loose = /^([\p{L}]*?)(uơ|uờ|uớ|uở|uỡ|uợ|ưo|ưò|ưó|ưỏ|ưõ|ưọ)(c|i|m|n|ng|p|t|u)$/iu;
const horned: Record<string, string> = {
  o: 'ơ',
  ò: 'ờ',
  ó: 'ớ',
  ỏ: 'ở',
  õ: 'ỡ',
  ọ: 'ợ',
};

/** A syllable in which one of the two horns of ươ was not typed, made whole: "nguời", "ngưòi" are "người". */
export function withHorns(syllable: string): string | null {
  const parts = loose.exec(syllable);
  if (!parts) return null;
  const [, before = '', pair = '', after = ''] = parts;
  // "qu" is one sound: "quơ" has its horn where it belongs.
  if (/q$/i.test(before)) return null;
  const [one = '', other = ''] = pair;
  const small = other.toLowerCase();
  const vowel = horned[small] ?? small;
  const first = one === one.toUpperCase() ? 'Ư' : 'ư';
  return `${before}${first}${other === small ? vowel : vowel.toUpperCase()}${after}`;
}
