import type { Action, Actor } from '../../lib/accounts/permissions.ts';
import { saveArticle } from '../../lib/articles/commands.ts';
import { createArticle } from '../../lib/articles/creation.ts';
import { articleForDesk } from '../../lib/articles/desk-article.ts';
import { listArticles } from '../../lib/articles/desk-list.ts';
import { addFile } from '../../lib/media/files.ts';
import { removeMedia } from '../../lib/media/removal.ts';
import { saveMediaTexts } from '../../lib/media/texts.ts';
import { addMedia } from '../../lib/media/upload.ts';
import { addName } from '../../lib/names/commands.ts';
import {
  forgetMissing,
  loadOldAddresses,
  previewOldAddresses,
  removeOldAddress,
} from '../../lib/old-addresses/commands.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../lib/publishing/withdrawal.ts';
import { dismissSuggestion } from '../../lib/related/dismissal.ts';
import { linkBack } from '../../lib/related/link-back.ts';
import { searchForRelated } from '../../lib/related/picker.ts';
import { setSecondEyes } from '../../lib/review/second-eyes.ts';
import { revisionHistory, revisionText } from '../../lib/revisions/queries.ts';
import { orderSeries } from '../../lib/series/commands.ts';
import { saveSettings } from '../../lib/settings/commands.ts';
import { defaults } from '../../lib/settings/schema.ts';
import { articleTimeline } from '../../lib/timeline/queries.ts';
import { saveTranslation } from '../../lib/translations/commands.ts';
import { accountAttempts } from './account-attempts.ts';
import { type Attempt, fresh, type Outcome, outcomeOf } from './attempt.ts';
import { db } from './database.ts';
import { factAttempts } from './fact-attempts.ts';
import { pdf } from './files.ts';
import { plain } from './images.ts';
import { dataOf, makeActor, makeDraft, makeMedia, makeSection, morning, textIn } from './newsroom.ts';
import { reviewAttempts, reviewReads } from './review-attempts.ts';
import { trashAttempts } from './trash-attempts.ts';

const seen = (found: unknown): Outcome => (found ? 'done' : 'hidden');

const locale = 'vi';
const origin = 'https://bantin.truong.example';
const draftOf = (owner: Actor) => makeDraft(owner, { vi: { title: fresh('Tin'), slug: fresh('tin') } });

/** Written by its owner, published by somebody who may. */
async function publicOf(owner: Actor) {
  const made = await draftOf(owner);
  const publisher = await makeActor('publisher');
  dataOf(await publishTranslation(publisher, morning, { articleId: made.articleId, locale, version: 1 }));
  return made;
}

const article = {
  async save(actor: Actor, { articleId, sectionId }: { articleId: string; sectionId: string }) {
    const units = await db.articleUnit.findMany({ where: { articleId } });
    const input = { sectionId, schoolYear: 2023, unitIds: units.map(({ unitId }) => unitId) };
    return outcomeOf(await saveArticle(actor, morning, { articleId, baseVersion: 1, input }));
  },
  async write(actor: Actor, articleId: string, slug: string) {
    const input = textIn(locale, { slug, sapo: fresh('Sapo') });
    return outcomeOf(await saveTranslation(actor, morning, { articleId, locale, baseVersion: 1, input }));
  },
};

const slugOf = async (articleId: string) =>
  (await db.translation.findFirstOrThrow({ where: { articleId } })).slug ?? '';

const settings = { ...defaults, ...defaults.texts, schoolYearStart: '8' };

/** Every action in every way the newsroom has of doing it. An action without an attempt does not compile. */
export const attempts: Record<Action, Attempt[]> = {
  'article.create': [
    {
      way: 'starting one',
      try: async (actor) =>
        outcomeOf(await createArticle(actor, morning, { sectionId: await makeSection() })),
    },
  ],
  'article.read': [
    {
      way: 'opening it',
      try: async (actor, owner) => seen(await articleForDesk(actor, (await draftOf(owner)).articleId)),
    },
    {
      way: 'finding it in the list',
      try: async (actor, owner) => {
        const { articleId, sectionId } = await draftOf(owner);
        const { rows } = await listArticles(actor, { sectionId });
        return seen(rows.some(({ id }) => id === articleId));
      },
    },
    {
      way: 'finding its draft in the related picker',
      try: async (actor, owner) => {
        const { articleId } = await draftOf(owner);
        const { title } = await db.translation.findFirstOrThrow({ where: { articleId } });
        return seen((await searchForRelated(actor, { q: title })).items.length);
      },
    },
    {
      way: 'reading its history',
      try: async (actor, owner) =>
        seen(await revisionHistory(actor, { articleId: (await draftOf(owner)).articleId, locale })),
    },
    {
      way: 'reading an old version',
      try: async (actor, owner) =>
        seen(await revisionText(actor, { articleId: (await draftOf(owner)).articleId, locale, number: 1 })),
    },
    {
      way: 'reading its timeline',
      try: async (actor, owner) =>
        seen(await articleTimeline(actor, { articleId: (await draftOf(owner)).articleId })),
    },
    ...reviewReads,
  ],
  'article.edit': [
    { way: 'saving the shared part', try: async (actor, owner) => article.save(actor, await draftOf(owner)) },
    {
      way: 'putting a suggestion away',
      try: async (actor, owner) => {
        const [{ articleId }, other] = [await draftOf(owner), await draftOf(owner)];
        const request = { articleId, otherId: other.articleId };
        return outcomeOf(await dismissSuggestion(actor, morning, request));
      },
    },
    {
      way: 'leading back to one’s own',
      try: async (actor, owner) => {
        const { articleId } = await draftOf(actor);
        return outcomeOf(
          await linkBack(actor, morning, { articleId, otherId: (await draftOf(owner)).articleId }),
        );
      },
    },
    {
      way: 'saving a text',
      try: async (actor, owner) => article.write(actor, (await draftOf(owner)).articleId, fresh('moi')),
    },
    {
      way: 'saving a text that is public',
      try: async (actor, owner) => {
        const { articleId } = await publicOf(owner);
        return article.write(actor, articleId, await slugOf(articleId));
      },
    },
  ],
  'article.editPublic': [
    {
      way: 'saving the shared part',
      try: async (actor, owner) => article.save(actor, await publicOf(owner)),
    },
    {
      way: 'moving a public page',
      try: async (actor, owner) => article.write(actor, (await publicOf(owner)).articleId, fresh('moi')),
    },
  ],
  'translation.publish': [
    {
      way: 'publishing',
      try: async (actor, owner) => {
        const { articleId } = await draftOf(owner);
        return outcomeOf(await publishTranslation(actor, morning, { articleId, locale, version: 1 }));
      },
    },
  ],
  'translation.withdraw': [
    {
      way: 'withdrawing',
      try: async (actor, owner) => {
        const { articleId } = await publicOf(owner);
        return outcomeOf(await withdrawTranslation(actor, morning, { articleId, locale }));
      },
    },
  ],
  ...factAttempts,
  ...reviewAttempts,
  ...trashAttempts,
  'media.upload': [
    {
      way: 'a photo',
      try: async (actor) =>
        outcomeOf(await addMedia(actor, morning, { name: 'a.png', bytes: await plain('png', 40, 30) })),
    },
    {
      way: 'a file',
      try: async (actor) => outcomeOf(await addFile(actor, morning, { name: 'a.pdf', bytes: pdf() })),
    },
  ],
  'media.edit': [
    {
      way: 'describing a photo',
      try: async (actor, owner) => {
        const text = { alt: 'Sân trường', caption: '' };
        const input = { mediaId: await makeMedia(owner), version: 1, vi: text, en: text, credit: '' };
        return outcomeOf(await saveMediaTexts(actor, morning, input));
      },
    },
    {
      way: 'deleting a photo',
      try: async (actor, owner) =>
        outcomeOf(await removeMedia(actor, morning, { mediaId: await makeMedia(owner) })),
    },
  ],
  ...accountAttempts,
  'settings.edit': [
    {
      way: 'saving',
      try: async (actor) => {
        await db.settings.deleteMany();
        return outcomeOf(await saveSettings(actor, morning, { ...settings, version: '0' }));
      },
    },
  ],
  'sections.edit': [
    {
      way: 'asking for second eyes',
      try: async (actor) => {
        const sectionId = await makeSection();
        return outcomeOf(await setSecondEyes(actor, morning, { sectionId, wanted: true }));
      },
    },
    {
      way: 'adding one',
      try: async (actor) => {
        const name = { name: fresh('Mục'), slug: '', description: '' };
        return outcomeOf(await addName(actor, morning, 'section', { vi: name, en: name }));
      },
    },
  ],
  'series.edit': [
    {
      way: 'adding one',
      try: async (actor) => {
        const name = { name: fresh('Loạt'), slug: '', description: '' };
        return outcomeOf(await addName(actor, morning, 'series', { vi: name, en: name }));
      },
    },
    {
      way: 'ordering its stories',
      try: async (actor, owner) => {
        const name = { name: fresh('Loạt'), slug: '', description: '' };
        const names = { vi: name, en: name };
        const made = await addName(await makeActor('publisher'), morning, 'series', names);
        const input = { order: 1, articleIds: [(await draftOf(owner)).articleId] };
        return outcomeOf(await orderSeries(actor, morning, dataOf(made).id, input));
      },
    },
  ],
  'oldAddresses.edit': [
    {
      way: 'loading a list',
      try: async (actor) => {
        const list = `/${fresh('cu')}.html,/vi/tin-tuc`;
        return outcomeOf(await loadOldAddresses(actor, morning, { list, origin }));
      },
    },
    {
      way: 'trying a list',
      try: async (actor) =>
        outcomeOf(await previewOldAddresses(actor, { list: `/${fresh('cu')}.html,/vi`, origin })),
    },
    {
      way: 'deleting one',
      try: async (actor) => {
        const key = `/${fresh('cu')}.html`;
        const administrator = await makeActor('administrator');
        dataOf(await loadOldAddresses(administrator, morning, { list: `${key},/vi`, origin }));
        const { id } = await db.oldAddress.findUniqueOrThrow({ where: { key } });
        return outcomeOf(await removeOldAddress(actor, morning, { id }));
      },
    },
    {
      way: 'striking off a missed one',
      try: async (actor) => {
        const key = `/${fresh('nham')}`;
        await db.missingAddress.create({ data: { key, hits: 1, lastSeen: morning() } });
        return outcomeOf(await forgetMissing(actor, { key }));
      },
    },
  ],
  'units.edit': [
    {
      way: 'adding one',
      try: async (actor) => {
        const name = { name: fresh('Phòng'), slug: '', description: '' };
        return outcomeOf(await addName(actor, morning, 'unit', { vi: name, en: name }));
      },
    },
  ],
};
