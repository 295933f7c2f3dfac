import type { Action, Actor } from '../../lib/accounts/permissions.ts';
import { linkKey } from '../../lib/links/address.ts';
import { askAgain } from '../../lib/links/commands.ts';
import { brokenLinks } from '../../lib/links/queries.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../lib/publishing/withdrawal.ts';
import { revisionHistory, revisionText } from '../../lib/revisions/queries.ts';
import { restoreArticle, trashArticle } from '../../lib/trash/commands.ts';
import { deleteArticle } from '../../lib/trash/deletion.ts';
import { type Attempt, fresh, outcomeOf } from './attempt.ts';
import { db } from './database.ts';
import { dataOf, makeActor, makeDraft, morning } from './newsroom.ts';

const locale = 'vi';
const draftOf = (owner: Actor) => makeDraft(owner, { vi: { slug: fresh('tin') } });

async function trashedOf(owner: Actor) {
  const made = await draftOf(owner);
  dataOf(await trashArticle(owner, morning, made));
  return made;
}

/** Written by its owner, published and withdrawn in error by others. */
async function publicOf(owner: Actor) {
  const made = await draftOf(owner);
  const publisher = await makeActor('publisher');
  dataOf(await publishTranslation(publisher, morning, { articleId: made.articleId, locale, version: 1 }));
  return { ...made, publisher };
}

/** Ways to throw away, to conceal, and to read what is concealed. */
export const trashAttempts = {
  'article.trash': [
    {
      way: 'moving to the trash',
      try: async (actor, owner) => outcomeOf(await trashArticle(actor, morning, await draftOf(owner))),
    },
    {
      way: 'taking out of the trash',
      try: async (actor, owner) => outcomeOf(await restoreArticle(actor, morning, await trashedOf(owner))),
    },
  ],
  'article.delete': [
    {
      way: 'deleting for ever',
      try: async (actor, owner) =>
        outcomeOf(await deleteArticle(actor, morning, { ...(await trashedOf(owner)), sure: true })),
    },
  ],
  'translation.conceal': [
    {
      way: 'withdrawing what was published in error',
      try: async (actor, owner) => {
        const { articleId } = await publicOf(owner);
        const request = { articleId, locale, reason: 'Lộ dữ liệu cá nhân.', inError: true } as const;
        return outcomeOf(await withdrawTranslation(actor, morning, request));
      },
    },
  ],
  'translation.readConcealed': [
    {
      way: 'reading what was published in error',
      try: async (actor, owner) => {
        const { articleId, publisher } = await publicOf(owner);
        const request = { articleId, locale, reason: 'Lộ dữ liệu cá nhân.', inError: true } as const;
        dataOf(await withdrawTranslation(publisher, morning, request));
        if (await revisionText(actor, { articleId, locale, number: 1 })) return 'done';
        return (await revisionHistory(actor, { articleId, locale })) ? 'notPermitted' : 'hidden';
      },
    },
  ],
  'links.audit': [
    {
      way: 'reading which links are broken',
      try: async (actor) => ((await brokenLinks(actor)) ? 'done' : 'notPermitted'),
    },
    {
      way: 'having one asked after',
      try: async (actor) => {
        const key = linkKey(fresh('https://truong.example/'));
        await db.linkCheck.create({ data: { key, address: key, due: morning() } });
        return outcomeOf(await askAgain(actor, morning, { key }));
      },
    },
  ],
} satisfies Partial<Record<Action, Attempt[]>>;
