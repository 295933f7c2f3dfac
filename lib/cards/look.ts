import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locales.ts';
import { readSettings } from '../settings/queries.ts';
import { readSite } from '../settings/site.ts';
import { formatDate } from '../text/dates.ts';

/** Raised when cards are drawn differently, so that all are drawn anew. */
const design = 1;

/** What the cards of a language have in common. */
export type Look = {
  nameplate: string;
  institution: string;
  accent: string;
  logoFile: string | null;
  dateOf: (instant: Date) => string;
  /** Tells this look from any other. */
  key: string;
};

/** Reads what the cards of a language have in common from the settings. */
export async function readLook(locale: Locale): Promise<Look> {
  const [{ accent }, { nameplate, institution, logoFile, timeZone }] = await Promise.all([
    readSettings(),
    readSite(locale),
  ]);
  const shown = {
    nameplate: nameplate?.text ?? '',
    institution: institution?.text ?? '',
    accent,
    logoFile,
  };
  const key = createHash('sha256')
    .update(JSON.stringify([design, shown, timeZone]))
    .digest('hex')
    .slice(0, 32);
  return { ...shown, dateOf: (instant) => formatDate(instant, locale, timeZone), key };
}
