import { useTranslations } from 'next-intl';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { withKey } from '../../../../lib/text/block-keys.ts';
import { difference } from '../../../../lib/text/difference.ts';
import type { Block, Body } from '../../../../lib/text/document.ts';
import { plainText } from '../../../../lib/text/excerpt.ts';
import { BodyText } from '../../editor/body-text.tsx';
import { MarkedText } from './marked-text.tsx';

const written = (body: Body) => body.content.map((block) => JSON.stringify(withKey(block, null)));
const changed = (body: Body, marks: readonly boolean[]) => body.content.filter((_, index) => marks[index]);
const wordsIn = (block: Block | undefined) => (block ? plainText({ type: 'doc', content: [block] }) : '');

/** A body beside another: blocks that both have in a line, the others whole, with the words marked that differ. */
export function MarkedBody({ body, other, locale }: { body: Body; other: Body; locale: Locale }) {
  const t = useTranslations('bodyEditor');
  const wordless = {
    image: t('photo'),
    gallery: t('gallery'),
    horizontalRule: t('rule'),
    attachment: t('boxes.attachment'),
    documents: t('boxes.documents'),
  };
  const marks = difference(written(body), written(other));
  const ours = changed(body, marks.one);
  const theirs = changed(other, marks.other);
  return (
    <div className="grid max-h-96 gap-2 overflow-y-auto font-serif leading-[1.6]">
      {body.content.map((block, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: a text that is read, not changed
        if (!marks.one[index]) {
          return (
            <p key={index} lang={locale} className="line-clamp-1 text-soft">
              {wordsIn(block) ||
                (block.type in wordless ? wordless[block.type as keyof typeof wordless] : '')}
            </p>
          );
        }
        const counterpart = theirs[ours.indexOf(block)];
        const sameWords = wordsIn(block) === wordsIn(counterpart);
        const plain = block.type === 'paragraph' || block.type === 'heading';
        return (
          <div key={index} className="border-warn border-l-4 pl-2">
            {plain && !sameWords ? (
              <MarkedText text={wordsIn(block)} other={wordsIn(counterpart)} lang={locale} />
            ) : (
              <BodyText body={{ type: 'doc', content: [block] }} locale={locale} />
            )}
          </div>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: a text that is read, not changed
      })}
    </div>
  );
}
