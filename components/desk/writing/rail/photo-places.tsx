'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../ui/button.tsx';
import { useWriting, useWritingStore } from '../writing-store.ts';

/** Where a photo stands, to be changed: as the lead, in the gallery. Into a text it goes with the tools of that text. */
export function PhotoPlaces({ mediaId }: { mediaId: string }) {
  const t = useTranslations('editor.photos');
  const { patch } = useWritingStore();
  const { leadMediaId, gallery } = useWriting(({ draft }) => draft.shared);
  const readOnly = useWriting(({ may }) => !may.editShared);
  if (readOnly) return null;
  const isLead = leadMediaId === mediaId;
  return (
    <div className="flex flex-wrap gap-1.5">
      <Button type="button" small onClick={() => patch('shared', { leadMediaId: isLead ? null : mediaId })}>
        {t(isLead ? 'notLead' : 'makeLead')}
      </Button>
      {gallery.includes(mediaId) ? null : (
        <Button type="button" small onClick={() => patch('shared', { gallery: [...gallery, mediaId] })}>
          {t('intoGallery')}
        </Button>
      )}
    </div>
  );
}
