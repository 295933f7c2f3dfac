import { readArchive } from '../articles/archive.ts';
import { documentNews, documentNewsElsewhere } from '../articles/document-news.ts';
import { documentAt, documentsPage, registerSize } from '../articles/document-register.ts';
import { readFrontPage } from '../articles/front-page.ts';
import { listSize, newsOfMonths, newsPage, sectionNews, unitNews } from '../articles/news-list.ts';
import { personAt, personNews, personNewsElsewhere } from '../articles/person-news.ts';
import { sectionAt, unitAt } from '../articles/places.ts';
import { atAddress } from '../articles/queries.ts';
import type { Clock } from '../clock.ts';
import { type Locale, otherLocale } from '../i18n/locales.ts';
import { relatedNews } from '../related/queries.ts';
import { readSite } from '../settings/site.ts';
import { monthsRead, mostReadIn } from '../views/months.ts';
import { mostRead, readsOf } from '../views/queries.ts';
import type { Question } from './question.ts';
import { type Sample, type SampleStory, takeSample } from './sample.ts';
import { searchQuestions } from './search-questions.ts';

const timeZone = 'Asia/Ho_Chi_Minh';

/** The month in which the school years of the corpus begin. */
const start = 8;

const lastPage = ({ total }: { total: number }) => Math.ceil(total / listSize);

function storyOf({ stories }: Sample, turn: number): SampleStory {
  const found = stories[turn % stories.length];
  if (!found) throw new Error('There is no published story.');
  return found;
}

const articlePages = (locale: Locale, sample: Sample): Question[] => [
  {
    name: 'article',
    limit: 50,
    statements: 6,
    ask: (turn) => {
      const story = storyOf(sample, turn);
      const { articleId, slug } = story;
      return Promise.all([
        readSite(locale),
        atAddress(locale, slug),
        relatedNews({ ...story, locale }),
        readsOf(articleId, locale),
      ]);
    },
  },
  {
    name: 'related news',
    limit: 50,
    statements: 2,
    ask: (turn) => relatedNews({ ...storyOf(sample, turn), locale }),
  },
];

function archivePages(locale: Locale, clock: Clock): Question[] {
  const year = clock().getUTCFullYear() - 1;
  const months = {
    'a school year': { from: { year: year - 1, month: start }, until: { year, month: start } },
    'a month': { from: { year, month: 3 }, until: { year, month: 4 } },
  };
  const years = () => [locale, otherLocale(locale)].map((one) => readArchive(one, timeZone, start));
  return [
    { name: 'archive', limit: 100, ask: () => Promise.all([readSite(locale), ...years()]) },
    ...Object.entries(months).map(([name, part]) => ({
      name: `archive of ${name}`,
      limit: 100,
      ask: () => Promise.all([readSite(locale), ...years(), newsOfMonths(locale, { ...part, timeZone }, 1)]),
    })),
  ];
}

const documentPages = (locale: Locale, { documents: { busiest, total } }: Sample): Question[] => {
  const register = (name: string, ask: () => Promise<unknown>) => ({
    name,
    limit: 100,
    ask: () => Promise.all([readSite(locale), ask()]),
  });
  return [
    register('documents', () => documentsPage(locale, 1)),
    register('documents, last page', () => documentsPage(locale, Math.ceil(total / registerSize))),
    register('documents of a kind', () => documentsPage(locale, 1, { kind: 'plan' })),
    register('documents by number', () => documentsPage(locale, 1, { number: '12/KH' })),
    {
      name: 'document',
      limit: 100,
      statements: 7,
      ask: () =>
        Promise.all([
          readSite(locale),
          documentAt(busiest.slug),
          documentNews(locale, busiest.id, 1),
          documentNews(otherLocale(locale), busiest.id, 1),
          documentNewsElsewhere(locale, busiest.id),
        ]),
    },
  ];
};

const personPage = (locale: Locale, { person: { slug } }: Sample): Question => ({
  name: 'person',
  limit: 100,
  statements: 7,
  ask: () =>
    Promise.all([
      readSite(locale),
      personAt(slug),
      personNews(locale, slug, 1),
      personNews(otherLocale(locale), slug, 1),
      personNewsElsewhere(locale, slug),
    ]),
});

/** What readers' pages ask, in one language. */
export async function readerQuestions(locale: Locale, clock: Clock): Promise<Question[]> {
  const sample = await takeSample(locale);
  const { sections, units } = sample;
  const list = (name: string, ...ask: (() => Promise<unknown>)[]): Question => ({
    name,
    limit: 100,
    ask: () => Promise.all([readSite(locale), ...ask.map((one) => one())]),
  });
  const section = (name: string, { id, slug }: { id: string; slug: string }, page: number) =>
    list(
      name,
      () => sectionAt(locale, slug),
      () => sectionNews(locale, id, page),
    );
  const unit = (name: string, { id, slug }: { id: string; slug: string }, page: number) =>
    list(
      name,
      () => unitAt(locale, slug),
      () => unitNews(locale, id, page),
    );
  return [
    list(
      'front page',
      () => readFrontPage(locale),
      () => mostRead(locale, { limit: 5, timeZone, clock }),
    ),
    ...articlePages(locale, sample),
    list('all news', () => newsPage(locale, 1)),
    list('all news, last page', () => newsPage(locale, lastPage(sample))),
    section('section', sections.busiest, 1),
    section('section, last page', sections.busiest, lastPage(sections.busiest)),
    section('quiet section', sections.quietest, 1),
    unit('unit', units.busiest, 1),
    unit('unit, last page', units.busiest, lastPage(units.busiest)),
    unit('quiet unit', units.quietest, 1),
    ...archivePages(locale, clock),
    list(
      'most read in a month',
      () => monthsRead(locale),
      () => monthsRead(otherLocale(locale)),
      () => mostReadIn(locale, { year: clock().getUTCFullYear() - 1, month: 3 }, 20),
    ),
    ...(await searchQuestions(locale)),
    ...documentPages(locale, sample),
    personPage(locale, sample),
  ];
}
