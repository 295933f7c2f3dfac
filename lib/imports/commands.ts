import { type Actor, boundUnits, may } from '../accounts/permissions.ts';
import { saveArticle } from '../articles/commands.ts';
import { createArticle } from '../articles/creation.ts';
import { articleLimits } from '../articles/limits.ts';
import type { ArticleForm } from '../articles/schema.ts';
import type { Clock } from '../clock.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, type Issue, issue, notPermitted, type Result, refused } from '../issue.ts';
import { log } from '../log.ts';
import { completeSoon } from '../media/completion.ts';
import { normaliseLine } from '../text/normalise.ts';
import { slugOf } from '../text/slug.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { saveTranslation } from '../translations/commands.ts';
import { bodyOf, keysOf } from './body.ts';
import { takePictures } from './gallery.ts';
import { readDocument } from './reading.ts';
import { registeredUnits } from './register.ts';
import { ImportCorrections, type ImportForm } from './schema.ts';
import type { Understood } from './understanding.ts';
import { type Registered, unitNamed } from './units.ts';

/** An article made from a document; `issues` are what could not be brought over into it. */
export type Imported = { articleId: string; issues: Issue[] };

/** Addresses are tried one after the other when headlines are alike. */
const addresses = 20;

const addressTaken = (issues: readonly Issue[]) => issues.some(({ key }) => key.startsWith('slugTaken'));

type Text = { title: string; sapo: string; body: ReturnType<typeof bodyOf> };

/** Saves one language; an address that another article has is numbered. */
async function saveText(
  actor: Actor,
  clock: Clock,
  request: { articleId: string; locale: Locale; text: Text },
): Promise<Issue[]> {
  const { articleId, locale, text } = request;
  const wanted = slugOf(text.title);
  for (let attempt = 1; ; attempt += 1) {
    const slug = attempt === 1 || !wanted ? '' : `${wanted.slice(0, 90).replace(/-+$/, '')}-${attempt}`;
    const saved = await saveTranslation(actor, clock, {
      articleId,
      locale,
      baseVersion: 0,
      input: { ...text, slug },
    });
    if (saved.ok) return [];
    if (!addressTaken(saved.issues) || attempt === addresses)
      return saved.issues.map((found) => ({ ...found, field: `${locale}.${found.field}` }));
  }
}

/** A unit that is named in a byline is credited as one; words in brackets too, where they are a unit's name. */
function creditsOf(named: Understood['named'], units: readonly Registered[]): ArticleForm['credits'] {
  return named.map(({ roles, name, unit }) => {
    const whole = unitNamed(name, units);
    const besides = unit ? unitNamed(unit, units) : null;
    if (whole) return { roles, person: '', unitId: whole.id };
    return { roles, person: unit && !besides ? `${name} (${unit})` : name, unitId: besides?.id ?? null };
  });
}

/** Whoever is bound to units makes articles of these, whoever else has signed. */
function signedBy(actor: Actor, units: readonly Registered[]): string[] {
  const ids = units.slice(0, articleLimits.units).map(({ id }) => id);
  const [own] = boundUnits(actor);
  if (!own || ids.some((id) => boundUnits(actor).includes(id))) return ids;
  return [...ids.slice(0, articleLimits.units - 1), own];
}

/** Captions go with the language of their text, where the person has put that right. */
function reworded(
  caption: Partial<Record<Locale, string>>,
  texts: ImportCorrections['texts'],
): Partial<Record<Locale, string>> {
  const moved = locales.flatMap((found) => {
    const text = texts.find((one) => one.found === found);
    const as = text ? text.as : found;
    const words = caption[found];
    return as && words ? [[as, words] as const] : [];
  });
  return Object.fromEntries(moved);
}

/** Saves what both languages share; documents that other articles date otherwise are left to the person. */
async function saveShared(
  actor: Actor,
  clock: Clock,
  articleId: string,
  input: ArticleForm,
): Promise<Issue[]> {
  const saved = await saveArticle(actor, clock, { articleId, baseVersion: 1, input });
  if (saved.ok) return [];
  const disputed = new Set(
    saved.issues.flatMap(({ field }) => /^documents\.(\d+)\./.exec(field)?.[1] ?? []).map(Number),
  );
  if (disputed.size === 0) return saved.issues;
  const documents = (input.documents ?? []).filter((_document, at) => !disputed.has(at));
  const again = await saveArticle(actor, clock, {
    articleId,
    baseVersion: 1,
    input: { ...input, documents },
  });
  return again.ok ? saved.issues : again.issues;
}

/**
 * Makes an article, a draft, of a Word document, by the commands that the desk itself uses. The document is read anew;
 * its pictures come first, so that the texts can show them.
 * @param request `name` and `bytes` of the file; `corrections` as the person decided on the preview.
 * @returns the article, and what could not be brought over; or issues, and then nothing is written: notPermitted; on
 * `file` those of `readDocument`; on `sectionId`, `texts.N.…`, `eventDate`, `eventTime` what
 * ImportCorrections refuses; sectionMissing, importNoText.
 */
export async function importDocument(
  actor: Actor,
  clock: Clock,
  request: { name: string; bytes: Uint8Array; corrections: ImportForm },
): Promise<Result<Imported>> {
  if (!may(actor, 'article.create') || !may(actor, 'media.upload')) return notPermitted();
  const checked = readInput(ImportCorrections, request.corrections);
  if (!checked.ok) return checked;
  const { sectionId, texts, eventDate, eventTime } = checked.data;
  const read = await readDocument(request.bytes);
  if (!read.ok) return read;
  const { texts: found, pairs, named, units, fields, pictures } = read.data;
  const keys = keysOf(pairs, { vi: found.vi?.blocks.length ?? 0, en: found.en?.blocks.length ?? 0 });
  const wanted = texts.flatMap(({ as, found: from, title, sapo }) => {
    const text = found[from];
    return as && text ? [{ locale: as, title, sapo, blocks: text.blocks, keys: keys[from] }] : [];
  });
  const [first] = wanted;
  if (!first) return refused(issue('texts', 'importNoText'));
  const created = await createArticle(actor, clock, { sectionId });
  if (!created.ok) return created;
  const { articleId } = created.data;
  const name = normaliseLine(request.name);
  await transaction(async (tx) => {
    await record(tx, { actor, at: clock(), articleId }, { kind: 'article.imported', data: { name } });
    return done(null);
  });
  const told = pictures.map((picture) => ({ ...picture, caption: reworded(picture.caption, texts) }));
  const { ids, issues } = await takePictures(actor, clock, { name, pictures: told, main: first.locale });
  for (const { locale, title, sapo, blocks, keys: own } of wanted) {
    const body = bodyOf(blocks, (picture) => ids[picture] ?? null, own);
    issues.push(...(await saveText(actor, clock, { articleId, locale, text: { title, sapo, body } })));
  }
  const shared = {
    sectionId,
    unitIds: signedBy(actor, units),
    eventDate,
    eventTime,
    documents: fields.documents,
    credits: creditsOf(named.slice(0, articleLimits.credits), await registeredUnits()),
  };
  issues.push(...(await saveShared(actor, clock, articleId, shared)));
  void completeSoon(clock, (error) => log().warn({ err: error }, 'renditions wait to be made'));
  return done({ articleId, issues });
}
