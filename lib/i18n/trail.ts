import type { Locale } from './locales.ts';
import {
  archivePath,
  articlePath,
  documentPath,
  documentsPath,
  frontPath,
  mostReadPath,
  newsPath,
  personPath,
  sectionPath,
  seriesPath,
  unitPath,
} from './paths.ts';
import type { Worded } from './worded.ts';

/** A calendar month, 1–12. */
type Month = { year: number; month: number };

/** One step of the way from the front page to a page; `path` is null where a step has no page of its own in this language. */
export type Crumb = { name: string; lang: Locale; path: string | null };

/** A page below the front page, with what its trail needs to know. */
export type Place =
  | { is: 'news' }
  | { is: 'article'; title: string; slug: string; section: { name: Worded; slug: string | null } }
  | { is: 'section' | 'unit' | 'person' | 'series'; name: string; slug: string }
  | { is: 'mostRead'; month?: Month }
  | { is: 'documents' }
  | { is: 'document'; number: string; slug: string }
  | { is: 'archive'; schoolYear?: number; month?: Month }
  /** Any other page that lies directly under the front page. */
  | { is: 'page'; name: string; path: string };

/** How the steps are called in a language. */
export type TrailWords = Record<
  'front' | 'news' | 'archive' | 'documents' | 'mostRead' | 'sections' | 'units' | 'people' | 'series',
  string
> & {
  schoolYear: (year: number) => string;
  month: (month: Month) => string;
};

type Step = [name: string, path: string | null, lang?: Locale];

function archiveSteps(locale: Locale, words: TrailWords, schoolYear?: number, month?: Month): Step[] {
  const steps: Step[] = [[words.archive, archivePath(locale)]];
  if (schoolYear === undefined) return steps;
  steps.push([words.schoolYear(schoolYear), archivePath(locale, schoolYear)]);
  if (month) steps.push([words.month(month), archivePath(locale, schoolYear, month.month)]);
  return steps;
}

function stepsTo(locale: Locale, place: Place, words: TrailWords): Step[] {
  switch (place.is) {
    case 'news':
      return [[words.news, newsPath(locale)]];
    case 'article': {
      const { name, slug } = place.section;
      return [
        [name.text, slug && sectionPath(locale, slug), name.lang],
        [place.title, articlePath(locale, place.slug)],
      ];
    }
    case 'section':
      return [
        [words.sections, null],
        [place.name, sectionPath(locale, place.slug)],
      ];
    case 'unit':
      return [
        [words.units, null],
        [place.name, unitPath(locale, place.slug)],
      ];
    case 'series':
      return [
        [words.series, null],
        [place.name, seriesPath(locale, place.slug)],
      ];
    case 'mostRead': {
      const all: Step = [words.mostRead, mostReadPath(locale)];
      return place.month ? [all, [words.month(place.month), mostReadPath(locale, place.month)]] : [all];
    }
    case 'person':
      return [
        [words.people, null],
        [place.name, personPath(locale, place.slug)],
      ];
    case 'documents':
      return [[words.documents, documentsPath(locale)]];
    case 'document':
      return [
        [words.documents, documentsPath(locale)],
        [place.number, documentPath(locale, place.slug)],
      ];
    case 'archive':
      return archiveSteps(locale, words, place.schoolYear, place.month);
    case 'page':
      return [[place.name, place.path]];
  }
}

/** The way from the front page to a page, both included. */
export const trailTo = (locale: Locale, place: Place, words: TrailWords): Crumb[] =>
  [[words.front, frontPath(locale)] as Step, ...stepsTo(locale, place, words)].map(
    ([name, path, lang = locale]) => ({
      name,
      path,
      lang,
    }),
  );
