import type { Locale } from '../i18n/locales.ts';
import { slugLimit, slugOf } from '../text/slug.ts';
import { hoursAfter, latestOf } from './calendar.ts';
import { type Chance, uuidAt } from './chance.ts';
import type { Text } from './story.ts';
import type { Row, Rows } from './write.ts';

/** One language version to be made. `at` is when it was, or would have been, published. */
export type Version = {
  articleId: string;
  sectionId: string;
  locale: Locale;
  status: 'draft' | 'published' | 'withdrawn';
  text: Text;
  at: Date;
  authorId: string;
  publisherId: string;
  /** Different for each article, so that no two addresses are equal. */
  serial: number;
};

type Circumstances = { now: Date; chance: Chance };

function slugFor({ text, serial }: Version): string {
  const end = `-${serial.toString(36).padStart(5, '0')}`;
  return (
    slugOf(text.title)
      .slice(0, slugLimit - 3 - end.length)
      .replace(/-$/, '') + end
  );
}

/** How the text came about: one revision or two, of which the first, the second or none is public. */
function historyOf({ status, at }: Version, { now, chance }: Circumstances) {
  const twice = chance.happens(0.3);
  const publishedAnew = twice && status !== 'draft' && chance.happens(0.3);
  const pending = twice && !publishedAnew && chance.happens(0.3);
  const second = hoursAfter(at, publishedAnew || pending ? chance.between(2, 200) : -1, now);
  const saved = [hoursAfter(at, -2, now), ...(twice ? [second] : [])];
  const published = [
    { revision: publishedAnew || pending ? 0 : saved.length - 1, at },
    ...(publishedAnew ? [{ revision: 1, at: second }] : []),
  ];
  return { saved, published: status === 'draft' ? [] : published };
}

/** All rows of one translation, by table. */
export function translationRows(version: Version, circumstances: Circumstances): Rows {
  const { articleId, sectionId, locale, status, text, at, authorId, publisherId } = version;
  const { now, chance } = circumstances;
  const id = uuidAt(hoursAfter(at, -3, now), chance);
  const slug = slugFor(version);
  const { saved, published } = historyOf(version, circumstances);
  const withdrawnAt = status === 'withdrawn' ? hoursAfter(at, chance.between(210, 2000), now) : null;
  const earlier = { ...text.body, content: text.body.content.slice(0, -1) };
  const revisions = saved.map((savedAt, index) => ({
    id: uuidAt(savedAt, chance),
    translation_id: id,
    number: index + 1,
    title: text.title,
    sapo: text.sapo,
    body: index === saved.length - 1 ? text.body : earlier,
    event_place: text.eventPlace,
    summary: false,
    seo_title: '',
    seo_description: '',
    author_id: authorId,
    created_at: savedAt,
  }));
  const publications = published.map((publication) => ({
    id: uuidAt(publication.at, chance),
    translation_id: id,
    revision_id: revisions[publication.revision]?.id,
    actor_id: publisherId,
    at: publication.at,
  }));
  const event = (kind: string, on: Date, actorId: string, data: Row): Row => ({
    id: uuidAt(on, chance),
    at: on,
    actor_id: actorId,
    article_id: articleId,
    locale,
    kind,
    data,
  });
  const addresses = chance.happens(0.04) ? [`${slug}-cu`, slug] : [slug];
  return {
    translation: [
      {
        id,
        article_id: articleId,
        locale,
        section_id: sectionId,
        status,
        slug,
        title: text.title,
        version: revisions.length,
        current_revision_id: revisions.at(-1)?.id,
        published_revision_id: withdrawnAt ? null : (publications.at(-1)?.revision_id ?? null),
        published_at: publications[0]?.at ?? null,
        republished_at: publications[1]?.at ?? null,
        withdrawn_at: withdrawnAt,
        updated_at: withdrawnAt ?? latestOf([...saved, ...publications.map((publication) => publication.at)]),
      },
    ],
    revision: revisions,
    slug_history: addresses.map((address) => ({ locale, slug: address, translation_id: id, created_at: at })),
    publication: publications,
    withdrawal: withdrawnAt
      ? [
          {
            id: uuidAt(withdrawnAt, chance),
            translation_id: id,
            actor_id: publisherId,
            at: withdrawnAt,
            reason: '',
          },
        ]
      : [],
    timeline_event: [
      ...saved.map((on, index) => event('translation.saved', on, authorId, { revision: index + 1 })),
      ...published.map(({ revision, at: on }, index) =>
        event(index === 0 ? 'translation.published' : 'translation.republished', on, publisherId, {
          revision: revision + 1,
          slug,
        }),
      ),
      ...(withdrawnAt ? [event('translation.withdrawn', withdrawnAt, publisherId, { reason: '' })] : []),
    ],
  };
}
