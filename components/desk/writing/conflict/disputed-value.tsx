'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Body } from '../../../../lib/text/document.ts';
import type { SharedDraft, VersionedPart } from '../article-view.ts';
import { useWriting } from '../writing-store.ts';
import { MarkedBody } from './marked-body.tsx';
import { MarkedText } from './marked-text.tsx';

const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';

/** The words in which the fields of the shared part are compared: names in place of ids. */
function useWorded(): (value: unknown) => string {
  const t = useTranslations('editor.conflict');
  const names = useWriting((state) => state.names);
  const photos = useWriting((state) => state.photos);
  const files = useWriting((state) => state.files);
  const related = useWriting((state) => state.related);
  const named = (id: string) => names[id] ?? photos[id]?.name ?? files[id]?.name ?? related[id]?.title ?? id;
  const worded = (value: unknown): string => {
    if (value === null || value === '') return t('empty');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'string') return named(value);
    if (Array.isArray(value)) return value.length === 0 ? t('empty') : value.map(worded).join('\n');
    if (typeof value !== 'object') return String(value);
    return Object.values(value as SharedDraft['credits'][number])
      .filter((entry) => entry !== '' && entry !== null)
      .map((entry) =>
        Array.isArray(entry) ? entry.map((role) => t(`role.${role}`)).join(', ') : named(entry),
      )
      .join(' – ');
  };
  return worded;
}

/** One side of a disputed field, with what differs from the other side marked. */
export function DisputedValue({
  part,
  value,
  other,
}: {
  part: VersionedPart;
  value: unknown;
  other: unknown;
}) {
  const t = useTranslations('editor.conflict');
  const worded = useWorded();
  const locale: Locale | undefined = part === 'shared' ? undefined : part;
  if (locale && isBody(value) && isBody(other)) {
    if (value.content.length === 0) return <span className="text-soft">{t('removed')}</span>;
    return <MarkedBody body={value} other={other} locale={locale} />;
  }
  return <MarkedText text={worded(value)} other={worded(other)} lang={locale} />;
}
