'use client';

import { useTranslations } from 'next-intl';
import type { LeftOut } from '../../../lib/imports/left-out.ts';
import { IssueText } from '../issue-text.tsx';

/** What of a document is not brought in as it stood, and why, with the words that stood there. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const t = useTranslations('imports');
  return (
    <section className="grid gap-2 border-line border-t pt-2">
      <h3 className="font-bold font-serif">{t('left.title')}</h3>
      {leftOut.length === 0 ? <p className="text-soft text-sm">{t('left.nothing')}</p> : null}
      <ul className="grid gap-1.5 text-sm">
        {leftOut.map(({ kind, count, texts }) => (
          <li key={kind} className="grid gap-0.5">
            {t(`leftOut.${kind}`, { count })}
            {texts.length > 0 ? <Words kind={kind} texts={texts} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ kind, texts }: Pick<LeftOut, 'kind' | 'texts'>) {
  const t = useTranslations('imports.left');
  return (
    <details>
      <summary className="w-fit cursor-pointer text-soft underline-offset-4 hover:underline">
        {t('words')}
      </summary>
      <ul className="list-disc pl-5">
        {texts.map((text) => (
          <li key={text} className="break-words">
            {/* Why a picture is refused is told by its key. */}
            {kind === 'refusedPicture' ? <IssueText issue={{ field: '', key: text }} /> : text}
          </li>
        ))}
      </ul>
    </details>
  );
}
