import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { articleForDesk } from '../../../lib/articles/desk-article.ts';
import { Body } from '../../../lib/text/document.ts';
import { slugPattern } from '../../../lib/text/slug.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import '../../support/database.ts';
import { dataOf, makeActor, makeDraft, morning } from '../../support/newsroom.ts';

let editor: Actor;

beforeAll(async () => {
  editor = await makeActor('editor');
});

/** Whatever a keyboard, a clipboard or an enemy can send: marks apart, controls, half characters, other scripts. */
const anyText = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: 'grapheme', maxLength }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'Đ',
        'ư',
        '\u0301',
        '\u0323',
        '\u0338',
        '\n',
        '\t',
        '\u0000',
        '\u200b',
        '\ud800',
        '"',
        '\\',
        ' ',
      ),
      maxLength,
    }),
  );

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [
    { type: 'text' as const, text },
    {
      type: 'text' as const,
      text,
      marks: [
        {
          type: 'link' as const,
          attrs: {
            href: `https://a.example/${encodeURI('ấ'.normalize('NFD'))}${text.includes('ư') ? 'ấ'.normalize('NFD') : ''}`,
          },
        },
      ],
    },
  ],
});

test('any text is stored clean, opens as it was stored, and saves again to the same version', async () => {
  const { articleId } = await makeDraft(editor);
  const asked = { articleId, locale: 'vi' as const };
  let baseVersion = 0;
  await fc.assert(
    fc.asyncProperty(anyText(60), anyText(60), anyText(60), async (title, sapo, text) => {
      const input = {
        title,
        sapo,
        eventPlace: text,
        body: { type: 'doc' as const, content: [paragraph(text)] },
      };
      const saved = dataOf(await saveTranslation(editor, morning, { ...asked, baseVersion, input }));
      if (saved.slug !== null) expect(saved.slug).toMatch(slugPattern);

      const opened = (await articleForDesk(editor, articleId))?.translations.vi?.text;
      expect(opened && Body.parse(opened.body)).toEqual(opened?.body);
      const again = { ...opened, slug: saved.slug ?? '' };
      const repeated = await saveTranslation(editor, morning, { ...asked, baseVersion, input: again });
      expect(repeated).toEqual({ ok: true, data: saved });
      baseVersion = saved.version;
    }),
    { numRuns: 100 },
  );
}, 240_000);
