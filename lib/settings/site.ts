import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Worded } from '../i18n/worded.ts';
import { defaults, type FeedText } from './schema.ts';

/** A section in the nameplate's row, in the reader's language. */
export type SiteSection = { id: string; name: string; slug: string };

/** What every reader page says about the institution, and how it counts days. */
export type Site = {
  nameplate: Worded | null;
  institution: Worded | null;
  tagline: Worded | null;
  address: Worded | null;
  email: string;
  phone: string;
  logoFile: string | null;
  timeZone: string;
  /** Month (1–12) in which a school year begins. */
  schoolYearStart: number;
  /** Stories in one feed, and how much of each. */
  feedSize: number;
  feedText: FeedText;
  /** Raised by every change of the settings; names the stylesheet that carries the accent. */
  version: number;
  /** Sections that have a name in this language, in their order. */
  sections: SiteSection[];
  /** What every page tells for a time, in this language; null while there is nothing to tell. */
  notice: SiteNotice | null;
};

/** `since` is when it began to be told. */
export type SiteNotice = { text: string; link: string; since: Date };

type SettingsRow = Pick<
  Site,
  ('email' | 'phone' | 'logoFile' | 'timeZone' | 'schoolYearStart' | 'version') | ('feedSize' | 'feedText')
>;

type TextRow = { locale: Locale; nameplate: string; institution: string; tagline: string; address: string };

const { email, phone, logoFile, timeZone, schoolYearStart, version, feedSize, feedText } = defaults;
const unsaved: SettingsRow = {
  ...{ email, phone, logoFile, timeZone, schoolYearStart, version },
  ...{ feedSize, feedText },
};

type Row = {
  settings: SettingsRow | null;
  texts: TextRow[] | null;
  sections: SiteSection[] | null;
  notice: { text: string; link: string; since: string } | null;
};

/** The settings and sections that frame every page of one language; one statement. */
export async function readSite(locale: Locale): Promise<Site> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT
      (SELECT jsonb_build_object('email', email, 'phone', phone, 'logoFile', logo_file, 'timeZone', time_zone,
          'schoolYearStart', school_year_start, 'feedSize', feed_size, 'feedText', feed_text, 'version', version)
        FROM settings WHERE id = 1) AS settings,
      (SELECT jsonb_agg(to_jsonb(text) ORDER BY text.locale = ${locale}::locale DESC)
        FROM settings_text text WHERE text.settings_id = 1) AS texts,
      (SELECT jsonb_agg(jsonb_build_object('id', section.id, 'name', named.name, 'slug', named.slug)
          ORDER BY section.position, section.id)
        FROM section JOIN section_text named ON named.section_id = section.id
        WHERE named.locale = ${locale}::locale) AS sections,
      (SELECT jsonb_build_object('text', told.text, 'link', told.link, 'since', banner."from")
        FROM banner JOIN banner_text told ON told.banner_id = banner.id
        WHERE banner.shown AND told.locale = ${locale}::locale) AS notice`;
  const [row] = rows;
  const { settings = null, texts = null, sections = null, notice = null } = row ?? {};
  const word = (field: 'nameplate' | 'institution' | 'tagline' | 'address'): Worded | null => {
    const found = texts?.find((row) => row[field] !== '');
    if (found) return { text: found[field], lang: found.locale };
    const text = defaults.texts[locale][field];
    return text ? { text, lang: locale } : null;
  };
  return {
    ...(settings ?? unsaved),
    nameplate: word('nameplate'),
    institution: word('institution'),
    tagline: word('tagline'),
    address: word('address'),
    sections: sections ?? [],
    notice: notice && { ...notice, since: new Date(notice.since) },
  };
}
