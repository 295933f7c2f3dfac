import { isDeepStrictEqual } from 'node:util';
import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../db.ts';
import { existing } from '../existing.ts';
import type { Locale } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import {
  done,
  type Issue,
  issue,
  notFound,
  notPermitted,
  overtaken,
  type Result,
  refused,
} from '../issue.ts';
import { mediaOf } from '../revisions/body-media.ts';
import { appendRevision } from '../revisions/commands.ts';
import { goesOn, removeStep } from '../revisions/sitting.ts';
import { type RevisionText, textOf } from '../revisions/text.ts';
import { keyed } from '../text/block-keys.ts';
import type { Body } from '../text/document.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { claimAddress, freeSlug, releaseAddresses, wantedSlug } from './address.ts';
import { lockArticle } from './locked-article.ts';
import { type TranslationForm, TranslationInput } from './schema.ts';
import { followSave } from './standing.ts';
import { type WorkingTranslation, workingTranslation } from './working-text.ts';

export type SavedTranslation = { version: number; revisionId: string; slug: string | null };

type SaveOfTranslation = {
  articleId: string;
  locale: Locale;
  baseVersion: number;
  input: TranslationForm;
  auto?: boolean;
};

/**
 * Saves one language's text: appends a revision and makes it current. Readers see nothing of it until it is published,
 * but the address of a page that has been public moves at once, and its old one leads to it from then on. The steps of
 * one sitting that were saved by themselves are one revision: each takes the place of the one before.
 * @param request `baseVersion` is the version the text was based on, 0 for the first save in this language. `auto`: it
 * saves itself, nobody has asked; then a public address stays, and an address made from the headline waits while it is taken.
 * @returns the new version; that of the revision that says exactly this already, when it is the current one or the actor's
 * own since `baseVersion`, so that a save sent twice is harmless.
 * Issues: notFound, notPermitted (also on `slug`), overtaken (`by`, `at`, `version`); on `slug`: slugShape, slugTaken and
 * slugTakenBefore (`slug`, `title`, `locale`, `articleId` of the holder), slugTakenUnseen, slugGone; on `body`: mediaMissing; and
 * what TranslationInput refuses.
 */
export async function saveTranslation(
  actor: Actor,
  clock: Clock,
  request: SaveOfTranslation,
): Promise<Result<SavedTranslation>> {
  const { articleId, locale, baseVersion, auto = false } = request;
  const read = readInput(TranslationInput, request.input);
  if (!read.ok) return read;
  const { slug: typedSlug, ...typed } = read.data;
  const text = { ...typed, body: keyed(typed.body) };
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'article.edit', article.createdById)) return notPermitted();
    const stored = await workingTranslation(tx, articleId, locale);
    const wanted =
      auto && stored?.publishedAt ? stored.slug : wantedSlug({ title: text.title, slug: typedSlug }, stored);
    const slug =
      auto && !typedSlug && !stored?.publishedAt ? await freeSlug(tx, locale, wanted, stored) : wanted;
    const at = clock();
    const before = stored?.currentRevision ?? null;
    const isCurrent = (stored?.version ?? 0) === baseVersion;
    const continues = goesOn(before, { actor, at, text });
    if (before && stored?.slug === slug && same(textOf(before), text)) {
      // Asked for, it ends the sitting, whoever's it is: the revision is made once more, to stay.
      const endsSitting = !auto && before.autosaved;
      if (!endsSitting) return done({ version: stored.version, revisionId: before.id, slug });
    } else if (!isCurrent) {
      const earlier = stored && (await ownSince(tx, actor, { translationId: stored.id, baseVersion }));
      const known = earlier?.find((revision) => same(textOf(revision), text));
      return known ? done({ version: known.number, revisionId: known.id, slug }) : overtakenBy(stored);
    }

    const translation =
      stored ??
      (await tx.translation.create({
        data: { articleId, locale, sectionId: article.sectionId, updatedAt: at },
      }));
    const issues = [
      ...(await missingMedia(tx, text.body)),
      ...(await moveAddress(tx, actor, { translation, locale, slug, at })),
    ];
    if (issues.length) return refused(...issues);

    const revision = await appendRevision(
      tx,
      { translationId: translation.id, locale, authorId: actor.id, at, slug, autosaved: auto },
      text,
    );
    await tx.translation.update({
      where: { id: translation.id },
      data: {
        slug,
        title: text.title,
        version: revision.number,
        currentRevisionId: revision.id,
        updatedAt: at,
      },
    });
    if (!translation.publishedAt) await releaseAddresses(tx, translation.id, slug);
    await tx.article.update({ where: { id: articleId }, data: { updatedAt: at } });
    const bodyBefore = before ? textOf(before).body : null;
    await followSave(tx, article, { locale, before: bodyBefore, after: text.body, at });
    if (before && continues) await removeStep(tx, before.id);
    const event = { actor, at, articleId };
    if (!(auto && continues)) {
      const data = { revision: revision.number, ...(auto ? { sitting: true } : {}) };
      await record(tx, event, { kind: 'translation.saved', locale, data });
    }
    if (translation.publishedAt && translation.slug && slug && translation.slug !== slug) {
      const data = { from: translation.slug, to: slug };
      await record(tx, event, { kind: 'translation.addressChanged', locale, data });
    }
    return done({ version: revision.number, revisionId: revision.id, slug });
  });
}

/** What the actor has saved since a version: one of them may be this very save, of which the answer never came. */
const ownSince = (tx: Transaction, actor: Actor, of: { translationId: string; baseVersion: number }) =>
  tx.revision.findMany({
    where: { translationId: of.translationId, authorId: actor.id, number: { gt: of.baseVersion } },
    orderBy: { number: 'desc' },
    take: 20,
  });

/** Compared as stored: JSON knows no `undefined`. */
const same = (stored: RevisionText, text: RevisionText): boolean =>
  isDeepStrictEqual(stored, JSON.parse(JSON.stringify(text)));

function overtakenBy(stored: WorkingTranslation | null) {
  const revision = stored?.currentRevision;
  // A save that names a version of a text that does not exist yet comes from no form of ours.
  if (!revision) return notFound();
  return overtaken({ by: revision.author.name, at: revision.createdAt, version: revision.number });
}

async function missingMedia(tx: Transaction, body: Body): Promise<Issue[]> {
  const wanted = mediaOf(body);
  const found = await existing(tx, 'media', wanted);
  return wanted.every((id) => found.has(id)) ? [] : [issue('body', 'mediaMissing')];
}

async function moveAddress(
  tx: Transaction,
  actor: Actor,
  move: {
    translation: { id: string; slug: string | null; publishedAt: Date | null };
    locale: Locale;
    slug: string | null;
    at: Date;
  },
): Promise<Issue[]> {
  const { translation, locale, slug, at } = move;
  if (!slug || slug === translation.slug) return [];
  if (translation.publishedAt && !may(actor, 'article.editPublic')) return [issue('slug', 'notPermitted')];
  const taken = await claimAddress(tx, actor, { translationId: translation.id, locale, slug, at });
  return taken ? [taken] : [];
}
