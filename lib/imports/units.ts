import type { Locale } from '../i18n/locales.ts';
import { nameKey } from './names.ts';

/** A unit of the register, or a section, by its names. */
export type Registered = { id: string; name: Record<Locale, string> };

/** What is signed for somebody: "TL. HIỆU TRƯỞNG", "KT. TRƯỞNG PHÒNG". */
const signedFor = /^(?:TM|TL|KT|TUQ|Q)\.\s*/u;

/** The unit whose official name, in either language, these words are; null when none is. */
export function unitNamed(text: string, units: readonly Registered[]): Registered | null {
  const key = nameKey(text.replace(signedFor, ''));
  if (!key) return null;
  return units.find(({ name }) => nameKey(name.vi) === key || nameKey(name.en) === key) ?? null;
}
