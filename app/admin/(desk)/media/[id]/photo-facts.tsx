import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Moment } from '../../../../../components/desk/moment.tsx';
import type { DeskPhoto } from '../../../../../lib/media/desk-photo.ts';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[9rem_1fr] gap-3 border-line border-b py-1.5">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

/** Size and origin of a photo. */
export function PhotoFacts({ photo }: { photo: DeskPhoto }) {
  const t = useTranslations('media.facts');
  const format = useFormatter();
  const size = format.number(photo.bytes / 1024 / 1024, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
  const { width, height } = photo;
  return (
    <dl className="text-sm">
      <Fact name={t('size')}>{t('sizeValue', { width: String(width), height: String(height), size })}</Fact>
      <Fact name={t('uploaded')}>
        {photo.uploadedBy}, <Moment at={photo.createdAt} />
      </Fact>
    </dl>
  );
}
