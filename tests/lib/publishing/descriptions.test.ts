import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, issuesOf, makeActor, makeDraft, makeMedia, morning } from '../../support/newsroom.ts';

let publisher: Actor;
beforeEach(async () => {
  await emptyDatabase();
  publisher = await makeActor('publisher');
});

const publish = (articleId: string) =>
  publishTranslation(publisher, morning, { articleId, locale: 'vi', version: 1 });

test('a text is published when its photos have descriptions that are no file name and no second caption, or are decorative', async () => {
  const [lead, gallery] = [
    await makeMedia(publisher, { vi: 'Toàn cảnh hội trường', en: '' }),
    await Promise.all(
      ['z4567890_ab12', 'Uỷ viên phát biểu', ''].map((vi) => makeMedia(publisher, { vi, en: '' })),
    ),
  ];
  const [, repeating, decorative] = gallery;
  const caption = { data: { caption: 'Ủy viên phát biểu.' } };
  await db.mediaText.updateMany({ where: { mediaId: repeating, locale: 'vi' }, ...caption });
  const declared = { data: { decorative: true } };
  await db.mediaText.updateMany({
    where: { mediaId: { in: [lead, decorative ?? ''] }, locale: 'vi' },
    ...declared,
  });
  const { articleId } = await makeDraft(publisher, {
    vi: { slug: 'mo-ta-anh' },
    leadMediaId: lead,
    gallery,
  });
  expect(issuesOf(await publish(articleId)).map(({ field, key }) => [field, key])).toEqual([
    ['leadMediaId', 'altOfLead'],
    ['gallery.0', 'altIsFileName'],
    ['gallery.1', 'altRepeatsCaption'],
  ]);
  await db.media.update({ where: { id: decorative }, data: { fileNumber: 2 } });
  await db.media.update({ where: { id: gallery[0] }, data: { fileNumber: 2 } });
  const said = { where: { mediaId: gallery[0], locale: 'vi' as const }, data: { alt: 'Hàng ghế đầu' } };
  await db.mediaText.updateMany(said);
  await db.mediaText.updateMany({ where: { mediaId: lead }, data: { decorative: false } });
  await db.mediaText.updateMany({ where: { mediaId: repeating }, data: { caption: '' } });
  expect(issuesOf(await publish(articleId)).map(({ field, key }) => [field, key])).toEqual([
    ['gallery.0', 'altForEarlierFile'],
  ]);
  await db.media.update({ where: { id: gallery[0] }, data: { wordsFor: 2 } });
  dataOf(await publish(articleId));
});
