import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ChangedBody } from '../../../../../../../../components/desk/history/changed-body.tsx';
import { ChangedPhotos } from '../../../../../../../../components/desk/history/changed-photos.tsx';
import { ChangedWords } from '../../../../../../../../components/desk/history/changed-words.tsx';
import { PageHead } from '../../../../../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../../../../../components/ui/button.tsx';
import { amountBetween, blockChanges } from '../../../../../../../../lib/revisions/comparison.ts';
import { photoChanges } from '../../../../../../../../lib/revisions/photos-around.ts';
import { compareRevisions } from '../../../../../../../../lib/revisions/queries.ts';
import { dayAndTime } from '../../../day-and-time.ts';
import { type LanguageParams, openLanguage } from '../../../language.ts';
import { thumbsOf } from '../../../thumbs.ts';
import { changedLines } from './changed-lines.ts';

type Search = { from?: string | string[]; to?: string | string[] };
type Props = LanguageParams & { searchParams: Promise<Search> };

const numberOf = (given: string | string[] | undefined): number => {
  const number = Number(given);
  return Number.isSafeInteger(number) && number > 0 && number < 2 ** 31 ? number : 0;
};

async function asked(props: Props) {
  const { from, to } = await props.searchParams;
  return { from: numberOf(from), to: numberOf(to) };
}

export async function generateMetadata(props: Props) {
  const t = await getTranslations('history');
  return { title: t('compareTitle', { locale: (await props.params).locale, ...(await asked(props)) }) };
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-1 border-line border-t py-3">
      <h2 className="font-semibold text-sm">{title}</h2>
      {children}
    </section>
  );
}

/** What changed between two versions of one language's text, word by word. */
export default async function Page(props: Props) {
  const { actor, article, locale } = await openLanguage(props, 'history');
  const found = await compareRevisions(actor, { articleId: article.id, locale, ...(await asked(props)) });
  if (!found) notFound();
  const { before, after, shared } = found;
  const t = await getTranslations('history');
  const fieldName = await getTranslations('editor.conflict.field');
  const format = await getFormatter();
  const time = (at: Date) => format.dateTime(at, dayAndTime);
  const lines = changedLines(before, after, { yes: t('yes'), no: t('no') });
  const blocks = blockChanges(before.text.body.content, after.text.body.content);
  const isBodyChanged = blocks.some(({ kind }) => kind !== 'same');
  const content = [...before.text.body.content, ...after.text.body.content];
  const photos = photoChanges(before.around, after.around);
  const beside = photos.changes.map(({ mediaId }) => mediaId);
  const thumbs = await thumbsOf({ type: 'doc', content }, beside);
  const isSame = lines.length + beside.length === 0 && !isBodyChanged && !photos.reordered;
  const photo = (number: number) => t('photo', { number });
  return (
    <div className="max-w-4xl">
      <PageHead
        title={t('compareTitle', { locale, from: before.number, to: after.number })}
        intro={t('compareIntro', {
          ...{ by: before.savedBy, time: time(before.savedAt) },
          ...{ laterBy: after.savedBy, laterTime: time(after.savedAt) },
        })}
      >
        <ButtonLink href={`/admin/articles/${article.id}/history/${locale}`}>{t('all')}</ButtonLink>
      </PageHead>
      <p className="pb-3">{isSame ? t('nothing') : t('total', amountBetween(before.text, after.text))}</p>
      {lines.map(({ field, photoNumber, words }) => (
        <Part
          key={`${field} ${photoNumber}`}
          title={photoNumber ? `${photo(photoNumber)}: ${t(field as 'alt')}` : t(`field.${field as 'title'}`)}
        >
          <p className="font-serif leading-[1.6]">
            <ChangedWords words={words} lang={locale} />
          </p>
        </Part>
      ))}
      {isBodyChanged ? (
        <Part title={t('field.body')}>
          <ChangedBody changes={blocks} locale={locale} thumbs={thumbs} />
        </Part>
      ) : null}
      {(['lead', 'gallery'] as const).map((place) => {
        const changes = photos.changes.filter((change) => change.place === place);
        const moved = place === 'gallery' && photos.reordered;
        return changes.length > 0 || moved ? (
          <Part key={place} title={t(place)}>
            {moved ? <p className="text-[0.8125rem] text-soft">{t('reordered')}</p> : null}
            <ChangedPhotos changes={changes} locale={locale} thumbs={thumbs} />
          </Part>
        ) : null;
      })}
      {shared.length > 0 ? (
        <Part title={t('shared')}>
          <ul className="text-sm">
            {shared.map(({ at, by, fields }) => (
              <li key={at.toISOString()}>
                {t('sharedBy', {
                  by,
                  time: time(at),
                  fields: fields.map((field) => fieldName(field as 'credits')).join(', '),
                })}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </div>
  );
}
