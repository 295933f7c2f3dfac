import type { Locale } from '../../../../lib/i18n/locales.ts';
import { difference } from '../../../../lib/text/difference.ts';
import type { Body } from '../../../../lib/text/document.ts';
import { BodyText } from '../../editor/body-text.tsx';

const written = (body: Body) => body.content.map((block) => JSON.stringify(block));

/** A body with the blocks marked that the other body does not have. */
export function MarkedBody({ body, other, locale }: { body: Body; other: Body; locale: Locale }) {
  const { one } = difference(written(body), written(other));
  return (
    <div className="max-h-96 overflow-y-auto">
      {body.content.map((block, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read, not changed
          key={index}
          className={one[index] ? 'border-warn border-l-4 bg-warn-wash pl-2' : 'pl-3'}
        >
          <BodyText body={{ type: 'doc', content: [block] }} locale={locale} />
        </div>
      ))}
    </div>
  );
}
