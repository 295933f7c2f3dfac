import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import type { Found } from './crawl.ts';
import type { Finding } from './links.ts';
import { schemaOrg } from './vocabulary.ts';

type Thing = Record<string, unknown>;

/** What a page says of itself in JSON-LD, by type; `faults` where that cannot be read. */
function thingsIn(html: string): { things: Record<string, Thing[]>; faults: string[] } {
  const { jsonld, errors } = new WebAutoExtractor().parse(html);
  return { things: jsonld, faults: errors.map(({ message }) => message) };
}

const list = (value: unknown): Thing[] => (Array.isArray(value) ? value : value ? [value] : []) as Thing[];

/**
 * What Google asks of an article beyond schema.org: https://developers.google.com/search/docs/appearance/structured-data/article
 */
function againstGoogle(article: Thing): string[] {
  const asked = ['headline', 'image', 'datePublished', 'dateModified', 'author', 'publisher'];
  const authors = list(article.author);
  const dates = [article.datePublished, article.dateModified].map(String);
  return [
    ...asked.filter((name) => list(article[name]).length === 0).map((name) => `has no ${name}`),
    ...authors.filter(({ name }) => !name).map(() => 'has an author without a name'),
    ...authors
      .filter(
        (author) => !['Person', 'Organization', 'NewsMediaOrganization'].includes(String(author['@type'])),
      )
      .map(() => 'has an author that is neither a person nor an organisation'),
    ...dates
      .filter((date) => !/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(date))
      .map((date) => `has the date ${date}`),
  ].map((what) => `NewsArticle ${what}`);
}

/** Which things a page of a kind must have; the rest of the site's pages have at least a way to them. */
function missing(path: string, types: ReadonlySet<string>): string[] {
  const asked = /^\/(vi|en)$/.test(path)
    ? ['NewsMediaOrganization', 'WebSite']
    : /^\/(vi\/tin-tuc|en\/news)\/[^/?]+$/.test(path)
      ? ['NewsArticle', 'BreadcrumbList']
      : ['BreadcrumbList'];
  return asked.filter((type) => !types.has(type)).map((type) => `has no ${type}`);
}

/** What Adobe's validator says against pages, by schema.org and by Google's rules for rich results, and what they lack of Google's for news. */
export async function byStructuredData(pages: readonly Found[]): Promise<Finding[]> {
  const validator = new Validator(schemaOrg());
  const findings: Finding[] = [];
  for (const { path: where, html } of pages) {
    const { things, faults } = thingsIn(html);
    const issues = await validator.validate({ jsonld: things });
    const said = issues.map(
      ({ severity, issueMessage, path }) =>
        `${path.map(({ property, type }) => property ?? type).join('.')}: ${issueMessage} (${severity})`,
    );
    const lacking = list(things.NewsArticle).flatMap(againstGoogle);
    const indexed = !/<meta\b[^>]*name="robots"[^>]*noindex/i.test(html);
    const unsaid = indexed ? missing(where, new Set(Object.keys(things))) : [];
    findings.push(...[...faults, ...said, ...lacking, ...unsaid].map((what) => ({ where, what })));
  }
  return findings;
}
