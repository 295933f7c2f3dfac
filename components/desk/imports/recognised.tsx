'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { locales } from '../../../lib/i18n/locales.ts';
import type { ImportPreview } from '../../../lib/imports/schema.ts';
import { formatDay } from '../../../lib/text/dates.ts';

/** What was recognised in a document besides its texts: people, units, documents, pictures with their captions. */
export function Recognised({ preview }: { preview: ImportPreview }) {
  const t = useTranslations('imports');
  const role = useTranslations('editor.credits.role');
  const locale = useLocale();
  const { layout, texts, paired, pictures, credits, units, documents } = preview;
  const blocks = Math.max(...locales.map((one) => texts[one]?.blocks ?? 0));
  const facts: [label: string, values: ReactNode[]][] = [
    [t('credits'), credits.map(({ roles, name }) => `${roles.map((one) => role(one)).join(', ')}: ${name}`)],
    [t('units'), units.map((name) => name[locale])],
    [
      t('cited'),
      documents.map(({ number, date }) =>
        date ? t('dated', { number, day: formatDay(date, locale) }) : t('undated', { number }),
      ),
    ],
  ];
  return (
    <section className="grid gap-2 border-line border-t pt-2">
      <h3 className="font-bold font-serif">{t('understood')}</h3>
      <p className="text-soft text-sm">
        {t(`layout.${layout}`)} · {t('summary', { blocks, pictures: pictures.length })}
        {paired > 0 ? ` · ${t('paired', { count: paired })}` : null}
      </p>
      <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[10rem_1fr]">
        {facts.map(([label, values]) => (
          <div key={label} className="contents">
            <dt className="font-semibold">{label}</dt>
            <dd>
              {values.length > 0 ? (
                <ul>
                  {values.map((value, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a list that is read, not changed
                    <li key={at}>{value}</li>
                  ))}
                </ul>
              ) : (
                <span className="text-soft">{t('nothing')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {pictures.length > 0 ? <Pictures pictures={pictures} /> : null}
    </section>
  );
}

function Pictures({ pictures }: { pictures: ImportPreview['pictures'] }) {
  const t = useTranslations('imports');
  return (
    <>
      <h4 className="font-semibold text-sm">{t('pictures')}</h4>
      <ol className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {pictures.map(({ id, thumb, alt, caption, credit }, at) => {
          const said = [
            ...locales.map((locale) => [t(`picture.${locale}`), caption[locale], locale] as const),
            [t('picture.alt'), alt, undefined] as const,
            [t('picture.credit'), credit, undefined] as const,
          ].filter(([, words]) => words);
          return (
            <li key={id} className="flex min-w-0 gap-3 text-sm">
              {/* biome-ignore lint/performance/noImgElement: it is in no library yet, its bytes are here */}
              <img
                src={thumb || undefined}
                alt={t('picture.number', { number: at + 1 })}
                className="size-24 bg-sunk object-cover"
              />
              <dl className="grid min-w-0 content-start gap-0.5">
                {said.map(([label, words, lang]) => (
                  <div key={label}>
                    <dt className="inline text-soft">{label}: </dt>
                    <dd lang={lang} className="inline break-words">
                      {words}
                    </dd>
                  </div>
                ))}
                {said.length === 0 ? (
                  <div>
                    <dt className="text-soft">{t('picture.none')}</dt>
                  </div>
                ) : null}
              </dl>
            </li>
          );
        })}
      </ol>
    </>
  );
}
