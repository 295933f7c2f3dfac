import { Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Day } from '../text/dates.ts';
import type { CreditRow } from './credits.ts';
import { type PhotoRow, photoSql, type Rendition } from './photo.ts';
import type { PublicChange, SeriesNeighbour } from './published.ts';

type NameRow = { locale: Locale; name: string; slug: string };

/** What `articleSql` returns: one text and all that its article shares, as the database has it. */
export type ArticleRow = {
  translationId: string;
  articleId: string;
  locale: Locale;
  slug: string | null;
  title: string;
  sapo: string;
  body: unknown;
  summary: boolean;
  seoTitle: string;
  seoDescription: string;
  eventPlace: string;
  eventDate: Day | null;
  eventTime: string | null;
  schoolYear: number | null;
  publishedAt: Date | null;
  republishedAt: Date | null;
  changes: (Omit<PublicChange, 'at'> & { at: string })[] | null;
  otherSlug: string | null;
  otherPublishedAt: Date | null;
  otherSummary: boolean | null;
  sectionId: string;
  sections: NameRow[] | null;
  units: NameRow[][] | null;
  lead: PhotoRow | null;
  card: Rendition | null;
  crops: Rendition[] | null;
  gallery: PhotoRow[] | null;
  bodyPhotos: PhotoRow[] | null;
  documents: { number: string; date: Day | null; slug: string }[] | null;
  attachments:
    | { fileId: string; vi: string; en: string; originalName: string; file: string; bytes: number }[]
    | null;
  credits: CreditRow[] | null;
  withdrawnRelated: number;
  series: SeriesRow | null;
};

/** The series of a text, and the stories before and after it that are public in its language. */
type SeriesRow = {
  id: string;
  texts: NameRow[] | null;
  number: number;
  count: number;
  previous: SeriesNeighbour | null;
  next: SeriesNeighbour | null;
};

const names = (table: 'section_text' | 'unit_text' | 'series_text', condition: Prisma.Sql) => Prisma.sql`
  (SELECT jsonb_agg(jsonb_build_object('locale', n.locale, 'name', n.name, 'slug', n.slug)
      ORDER BY n.locale = t.locale DESC)
    FROM ${Prisma.raw(table)} n WHERE ${condition})`;

const neighbour = Prisma.sql`jsonb_build_object('title', sr.title, 'slug', st.slug)`;

/** Only public stories count, and the text itself, which may be a preview. */
const seriesSql = Prisma.sql`
  (SELECT jsonb_build_object('id', s.series_id, 'texts', s.texts, 'number', s.number, 'count', s.count,
      'previous', s.previous, 'next', s.next)
    FROM (
      SELECT si.series_id, si.article_id, row_number() OVER told AS number, count(*) OVER () AS count,
        lag(${neighbour}) OVER told AS previous, lead(${neighbour}) OVER told AS next,
        ${names('series_text', Prisma.sql`n.series_id = si.series_id`)} AS texts
      FROM series_item own
      JOIN series_item si ON si.series_id = own.series_id
      JOIN translation st ON st.article_id = si.article_id AND st.locale = t.locale
        AND (st.status = 'published' OR st.id = t.id)
      LEFT JOIN revision sr ON sr.id = st.published_revision_id
      WHERE own.article_id = t.article_id
      WINDOW told AS (ORDER BY si.position)) s
    WHERE s.article_id = t.article_id)`;

/**
 * SQL for one translation with everything its page shows, in one statement. The text is that of the revision named.
 * @param revision Which pointer to follow: what readers may see, or what the desk is working on.
 */
export const articleSql = (
  revision: 'published' | 'current',
  condition: Prisma.Sql,
): Prisma.Sql => Prisma.sql`
  SELECT t.id AS "translationId", t.article_id AS "articleId", t.locale, t.slug, r.title, r.sapo, r.body, r.summary,
    r.seo_title AS "seoTitle", r.seo_description AS "seoDescription", r.event_place AS "eventPlace",
    to_char(a.event_date, 'YYYY-MM-DD') AS "eventDate", a.event_time AS "eventTime", a.school_year AS "schoolYear",
    t.published_at AS "publishedAt", t.republished_at AS "republishedAt",
    (SELECT jsonb_agg(jsonb_build_object('kind', p.change, 'at', p.at, 'note', p.note) ORDER BY p.at DESC)
      FROM publication p WHERE p.translation_id = t.id AND p.change <> 'minor') AS changes,
    o.slug AS "otherSlug", o.published_at AS "otherPublishedAt",
    (SELECT p.summary FROM revision p WHERE p.id = o.published_revision_id) AS "otherSummary",
    a.section_id AS "sectionId", ${names('section_text', Prisma.sql`n.section_id = a.section_id`)} AS sections,
    (SELECT jsonb_agg(${names('unit_text', Prisma.sql`n.unit_id = au.unit_id`)} ORDER BY au.position)
      FROM article_unit au WHERE au.article_id = a.id) AS units,
    ${photoSql(Prisma.sql`m.id = a.lead_media_id`)} AS lead,
    (SELECT jsonb_build_object('file', sc.file, 'width', sc.width, 'height', sc.height) FROM share_card sc
      WHERE sc.translation_id = t.id AND sc.file IS NOT NULL AND sc.revision_id = r.id
        AND (sc.media_id, sc.image_version) IS NOT DISTINCT FROM (a.lead_media_id,
          (SELECT m.image_version FROM media m WHERE m.id = a.lead_media_id))) AS card,
    (SELECT jsonb_agg(jsonb_build_object('file', mc.file, 'width', mc.width, 'height', mc.height) ORDER BY mc.shape)
      FROM media_crop mc JOIN media m ON m.id = mc.media_id AND m.image_version = mc.image_version
      WHERE mc.media_id = a.lead_media_id) AS crops,
    (SELECT jsonb_agg(${photoSql(Prisma.sql`m.id = g.media_id`)} ORDER BY g.position)
      FROM gallery_item g WHERE g.article_id = a.id) AS gallery,
    (SELECT jsonb_agg(${photoSql(Prisma.sql`m.id = rm.media_id`)})
      FROM revision_media rm WHERE rm.revision_id = r.id) AS "bodyPhotos",
    (SELECT jsonb_agg(jsonb_build_object('number', d.number, 'date', d.date, 'slug', d.slug) ORDER BY c.position)
      FROM citation c JOIN document d ON d.id = c.document_id WHERE c.article_id = a.id) AS documents,
    (SELECT jsonb_agg(jsonb_build_object('fileId', f.id, 'vi', at.title_vi, 'en', at.title_en, 'originalName', f.original_name,
        'file', f.file, 'bytes', f.bytes) ORDER BY at.position)
      FROM attachment at JOIN stored_file f ON f.id = at.file_id WHERE at.article_id = a.id) AS attachments,
    (SELECT jsonb_agg(jsonb_build_object('roles', cr.roles, 'person', cr.person, 'slug', nullif(cr.person_slug, ''),
        'unit', (SELECT jsonb_build_object('text', n.name, 'lang', n.locale) FROM unit_text n
          WHERE n.unit_id = cr.unit_id ORDER BY n.locale = t.locale DESC LIMIT 1)) ORDER BY cr.position)
      FROM credit cr WHERE cr.article_id = a.id) AS credits,
    (SELECT count(*)::int FROM related_news rn JOIN translation gone ON gone.article_id = rn.related_id
      WHERE rn.article_id = a.id AND gone.locale = t.locale AND gone.status = 'withdrawn') AS "withdrawnRelated",
    ${seriesSql} AS series
  FROM translation t
  JOIN article a ON a.id = t.article_id
  JOIN revision r ON r.id = ${Prisma.raw(revision === 'published' ? 't.published_revision_id' : 't.current_revision_id')}
  LEFT JOIN translation o ON o.article_id = t.article_id AND o.locale <> t.locale AND o.status = 'published'
  WHERE ${condition}`;
