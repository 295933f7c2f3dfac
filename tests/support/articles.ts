import { randomUUID } from 'node:crypto';
import { db } from '../../lib/db.ts';
import { actorOf } from './actors.ts';

/** Makes an article in Vietnamese that shows a photo, written past the commands so that media tests need none of them. */
export async function articleShowing(
  mediaId: string,
  status: 'draft' | 'published',
  place: 'lead' | 'gallery' | 'body' = 'lead',
): Promise<string> {
  const author = await actorOf('publisher', 'author');
  const section = await db.section.create({ data: { position: 1 } });
  const article = await db.article.create({
    data: {
      sectionId: section.id,
      createdById: author.id,
      leadMediaId: place === 'lead' ? mediaId : null,
      gallery: { create: place === 'gallery' ? [{ mediaId, position: 0 }] : [] },
    },
  });
  const slug = `tin-${randomUUID()}`;
  await db.$transaction(async (tx) => {
    const translation = await tx.translation.create({
      data: { articleId: article.id, locale: 'vi', sectionId: section.id },
    });
    const revision = await tx.revision.create({
      data: {
        translationId: translation.id,
        number: 1,
        title: 'Tin',
        sapo: '',
        body: { type: 'doc', content: [] },
        authorId: author.id,
        media: { create: place === 'body' ? [{ mediaId }] : [] },
      },
    });
    await tx.slugHistory.create({ data: { locale: 'vi', slug, translationId: translation.id } });
    const published = { status, publishedRevisionId: revision.id, publishedAt: new Date() };
    await tx.translation.update({
      where: { id: translation.id },
      data: { slug, currentRevisionId: revision.id, ...(status === 'published' && published) },
    });
  });
  return article.id;
}
