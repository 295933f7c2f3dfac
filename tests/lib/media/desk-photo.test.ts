import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { deskPhoto } from '../../../lib/media/desk-photo.ts';
import { addMedia } from '../../../lib/media/upload.ts';
import { actorOf } from '../../support/actors.ts';
import { articleShowing } from '../../support/articles.ts';
import { emptyDatabase } from '../../support/database.ts';
import { plain } from '../../support/images.ts';
import '../../support/media-dir.ts';

const clock = clockAt('2023-06-30T09:20:00+07:00');
let writer: Actor;
let mediaId: string;
beforeEach(async () => {
  await emptyDatabase();
  writer = await actorOf('writer');
  const added = await addMedia(writer, clock, { name: 'a.png', bytes: await plain('png') });
  if (!added.ok) throw new Error('refused');
  mediaId = added.data.mediaId;
});

test('a photo that nothing shows may be described and deleted by whoever brought it', async () => {
  expect(await deskPhoto(writer, mediaId)).toMatchObject({
    isPublic: false,
    mayEdit: true,
    mayRemove: true,
    shownIn: [],
    shownElsewhere: 0,
  });
  expect(await deskPhoto(await actorOf('writer', 'other'), mediaId)).toMatchObject({
    mayEdit: false,
    mayRemove: false,
  });
});

describe('a photo in a public article', () => {
  test.each(['lead', 'gallery', 'body'] as const)(
    'as %s is a publisher’s to describe, and nobody’s to delete',
    async (place) => {
      const articleId = await articleShowing(mediaId, 'published', place);
      const seen = { isPublic: true, mayRemove: false };
      expect(await deskPhoto(await actorOf('editor'), mediaId)).toMatchObject({ ...seen, mayEdit: false });
      expect(await deskPhoto(await actorOf('publisher'), mediaId)).toMatchObject({
        ...seen,
        mayEdit: true,
        shownIn: [{ articleId, title: '', locale: 'vi' }],
        shownElsewhere: 0,
      });
    },
  );
});

test('a writer learns that others use it, not who', async () => {
  await articleShowing(mediaId, 'draft', 'gallery');
  expect(await deskPhoto(writer, mediaId)).toMatchObject({
    shownIn: [],
    shownElsewhere: 1,
    mayRemove: false,
  });
});

test('there is no photo of an id that is none', async () => {
  expect(await deskPhoto(writer, 'x')).toBeNull();
  expect(await deskPhoto(writer, '5f6c2f0e-8f3c-4f43-9a5e-2c7f4a2f9d11')).toBeNull();
});
