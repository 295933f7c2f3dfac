import { type Editor, InputRule, inputRulesPlugin } from '@tiptap/core';
import type { Plugin } from '@tiptap/pm/state';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { curly } from '../../../lib/text/proof/typography.ts';

/** A rule that writes something else for what was just typed. One Backspace, or undo, takes it back. */
const writes = (find: RegExp, write: (match: RegExpMatchArray) => string | null) =>
  new InputRule({
    find,
    handler: ({ state, range, match }) => {
      const text = write(match);
      if (text === null || text === match[0]) return null;
      state.tr.insertText(text, range.from, range.to);
    },
  });

/** Typographic signs of a language while they are typed: quotation marks, dashes, the three stops, ranges of years. */
export const typingPlugin = (editor: Editor, locale: Locale): Plugin =>
  inputRulesPlugin({
    editor,
    rules: [
      writes(/(?<=(.?))["']$/su, ([mark, before = '']) =>
        mark === "'" && /\d/.test(before) ? null : curly(mark, before, locale),
      ),
      writes(/(?<=\S) --? $/u, () => ' – '),
      writes(/(?<!\.)\.\.\.$/, () => '…'),
      writes(
        /(?<![\d\p{L}/–-])((?:19|20)\d{2})-((?:19|20)\d{2})([\s,.;:)])$/u,
        ([, from, to, next]) => `${from}–${to}${next}`,
      ),
      writes(/(\d) (kg|km|cm|mm|m²|ha|%|°C)([\s,.;:)])$/u, ([, number, unit, next]) =>
        locale === 'en' && unit === '%' ? `${number}%${next}` : `${number}\u00a0${unit}${next}`,
      ),
    ],
  });
