import { expect, test } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import type { Block } from '../../../lib/text/document.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import '../../support/database.ts';
import { bodyOf, dataOf, issuesOf, makeDraft, makeStaff, textIn } from '../../support/newsroom.ts';

const clock = clockAt('2023-06-30T10:00:00+07:00');
const slug = 'o-chua-xong';

const boxes = (words: string): Block[] => [
  { type: 'video', attrs: { href: '/media/le.mp4', title: words } },
  { type: 'event', attrs: { what: words, where: 'Hội trường' } },
  { type: 'pullFigure', attrs: { figure: words, says: '' } },
];

test('a text is published when its boxes are complete and its files are those of the article', async () => {
  const { editor, publisher } = await makeStaff();
  const { articleId } = await makeDraft(editor, { vi: { slug } });
  const save = (baseVersion: number, ...content: Block[]) => {
    const body = { type: 'doc' as const, content: [...bodyOf('Ấm áp').content, ...content] };
    const input = textIn('vi', { slug, body });
    return saveTranslation(editor, clock, { articleId, locale: 'vi', baseVersion, input });
  };
  const publish = (version: number) =>
    publishTranslation(publisher, clock, { articleId, locale: 'vi', version });

  dataOf(await save(1, ...boxes(''), { type: 'attachment', attrs: { fileId: articleId } }));
  expect(issuesOf(await publish(2))).toEqual(
    ['video', 'event', 'pullFigure', 'attachment'].map((kind) => ({
      field: 'body',
      key: 'blockUnfinished',
      values: { kind },
    })),
  );
  dataOf(await save(2, ...boxes('Lễ')));
  dataOf(await publish(3));
});
