import type { Actor } from '../accounts/permissions.ts';
import type { Transaction } from '../db.ts';
import { notify } from '../notices/telling.ts';
import type { LockedArticle } from '../translations/locked-article.ts';
import type { WorkingTranslation } from '../translations/working-text.ts';
import { mentionsIn } from './mentions.ts';

type Comment = {
  at: Date;
  article: LockedArticle;
  translation: WorkingTranslation;
  text: string;
  block: string | null;
  /** The thread that it answers. */
  threadId?: string;
};

const authors = async (tx: Transaction, threadId: string): Promise<string[]> => {
  const said = await tx.comment.findMany({
    where: { OR: [{ id: threadId }, { parentId: threadId }] },
    distinct: ['authorId'],
    select: { authorId: true },
  });
  return said.map(({ authorId }) => authorId);
};

/** Those whose text it is: who made the article, who wrote the text as it stands, who submitted it. */
async function owners(tx: Transaction, { article, translation }: Comment): Promise<string[]> {
  const review = await tx.review.findUnique({ where: { translationId: translation.id } });
  const ids = [article.createdById, translation.currentRevision?.authorId, review?.askedById];
  return ids.filter((id) => id !== undefined);
}

/** Tells those who are named in a comment, and those whom it concerns otherwise; nobody twice. */
export async function tellOfComment(tx: Transaction, actor: Actor, comment: Comment): Promise<void> {
  const { at, article, translation, text, block, threadId } = comment;
  const { locale } = translation;
  const people = await tx.user.findMany({ where: { disabledAt: null }, select: { id: true, name: true } });
  const named = mentionsIn(text, people).map(({ id }) => id);
  const concerned = [...(await owners(tx, comment)), ...(threadId ? await authors(tx, threadId) : [])].filter(
    (id) => !named.includes(id),
  );
  const place = block ? `${locale}.block.${block}` : `${locale}.comments`;
  const telling = { at, by: actor, articleId: article.id, locale, quote: text, place };
  await notify(tx, { kind: 'mentioned', to: named, ...telling });
  await notify(tx, { kind: 'commented', to: concerned, ...telling });
}
