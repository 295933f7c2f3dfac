import { locales } from '../i18n/locales.ts';
import { corpusAuthorIds, guestAuthorId } from './authors.ts';
import { dayOf, hoursAfter, latestOf, schoolYearAt } from './calendar.ts';
import { type Chance, uuidAt } from './chance.ts';
import { type CitedDocument, recentDocument } from './documents.ts';
import { inventFacts, personName } from './facts.ts';
import type { Filing } from './filing.ts';
import { tellStory } from './story.ts';
import { translationRows } from './translation.ts';
import { viewRows } from './views.ts';
import type { Row, Rows } from './write.ts';

/** What an article of the corpus is made from. `earlierIds` are articles it may name as related. */
export type Source = {
  filing: Filing;
  photoIds: string[];
  fileIds: string[];
  documents: CitedDocument[];
  earlierIds: string[];
  now: Date;
  chance: Chance;
};

const credits = [['news', 'text'], ['photo'], ['translation']];

/** More often the first ones of a list: sections and units are not equally busy. */
const busiest = <T>(list: readonly T[], chance: Chance): T =>
  chance.pick(list.slice(0, chance.between(1, list.length)));

/** One of them is a guest, who writes seldom. */
const anAuthor = (chance: Chance): string =>
  chance.happens(0.01) ? guestAuthorId : chance.pick(corpusAuthorIds.filter((id) => id !== guestAuthorId));

/** English is mostly published with the Vietnamese, sometimes withdrawn or unfinished, often absent. */
function englishStatus(chance: Chance) {
  const share = chance.next();
  if (share < 0.58) return 'published';
  if (share < 0.6) return 'withdrawn';
  return share < 0.68 ? 'draft' : null;
}

const inOrder = (articleId: string, column: string, ids: string[]): Row[] =>
  ids.map((id, position) => ({ article_id: articleId, [column]: id, position }));

/** All rows of one article that was published in Vietnamese at this instant, by table. */
export function articleRows(source: Source, at: Date, serial: number): { id: string; rows: Rows } {
  const { filing, photoIds, fileIds, documents, earlierIds, now, chance } = source;
  const createdAt = hoursAfter(at, -chance.between(4, 60), now);
  const id = uuidAt(createdAt, chance);
  const sectionId = busiest(filing.sectionIds, chance);
  const [authorId, publisherId] = [anAuthor(chance), anAuthor(chance)];
  const issuing = [...new Set([busiest(filing.units, chance), busiest(filing.units, chance)])];
  const unit = issuing[0] ?? chance.pick(filing.units);
  const document = recentDocument(documents, dayOf(at), chance);
  const facts = inventFacts(chance, at, unit.name, document?.number ?? '01/KH');
  const photos = chance.some(photoIds, chance.happens(0.3) ? chance.between(2, 5) : 1);
  const inBody = chance.happens(0.15) ? photos[0] : undefined;
  const told = tellStory(chance, facts, inBody);

  const versions = locales.flatMap((locale) => {
    const status = locale === 'vi' ? 'published' : englishStatus(chance);
    const publishedAt = locale === 'vi' ? at : hoursAfter(at, chance.between(0, 72), now);
    const version = {
      articleId: id,
      sectionId,
      locale,
      text: told[locale],
      at: publishedAt,
      authorId,
      publisherId,
      serial,
    };
    return status ? [translationRows({ ...version, status }, { now, chance })] : [];
  });
  const merged = (table: string): Row[] => versions.flatMap((version) => version[table] ?? []);

  const publishedAt = merged('translation').flatMap((row) =>
    row.published_at ? [row.published_at as Date] : [],
  );
  const isBehind = versions.length > 1 && serial % 40 === 0;
  const rows: Rows = {
    article: [
      {
        id,
        section_id: sectionId,
        lead_media_id: photos[0] ?? null,
        event_date: dayOf(at),
        event_time: chance.pick(['07:30', '08:00', '14:00', null]),
        school_year: schoolYearAt(at),
        headline: told.vi.title,
        published_at: latestOf(publishedAt),
        original: 'vi',
        missing_blocks: 0,
        behind_blocks: isBehind ? 2 : 0,
        translation_due: isBehind || versions.length === 1 ? at : null,
        version: 1,
        created_by_id: authorId,
        created_at: createdAt,
        updated_at: latestOf(merged('translation').map((row) => row.updated_at as Date)),
      },
    ],
    translation: merged('translation'),
    revision: merged('revision'),
    slug_history: merged('slug_history'),
    publication: merged('publication'),
    withdrawal: merged('withdrawal'),
    revision_media: inBody
      ? merged('revision').map((row) => ({ revision_id: row.id, media_id: inBody }))
      : [],
    article_unit: inOrder(
      id,
      'unit_id',
      issuing.map((issuer) => issuer.id),
    ),
    credit: credits.slice(0, versions.length + 1).map((roles, position) => ({
      id: uuidAt(createdAt, chance),
      article_id: id,
      position,
      roles,
      person: personName(chance),
      unit_id: chance.happens(0.5) ? unit.id : null,
    })),
    citation: document && chance.happens(0.4) ? inOrder(id, 'document_id', [document.id]) : [],
    related_news: inOrder(id, 'related_id', chance.some(earlierIds, chance.between(0, 3))),
    gallery_item: photos.length > 1 ? inOrder(id, 'media_id', photos.slice(1)) : [],
    attachment: (chance.happens(0.05) ? chance.some(fileIds, 1) : []).map((fileId) => ({
      article_id: id,
      file_id: fileId,
      position: 0,
      title_vi: 'Toàn văn kế hoạch',
      title_en: 'Full text of the plan',
    })),
    daily_views: merged('translation')
      .filter((row) => row.status === 'published')
      .flatMap((row) =>
        viewRows(id, row.locale === 'en' ? 'en' : 'vi', row.published_at as Date, now, chance),
      ),
    timeline_event: [
      {
        id: uuidAt(createdAt, chance),
        at: createdAt,
        actor_id: authorId,
        article_id: id,
        locale: null,
        kind: 'article.created',
        data: {},
      },
      ...merged('timeline_event'),
    ],
  };
  return { id, rows };
}
