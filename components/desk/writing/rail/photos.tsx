'use client';

import { useTranslations } from 'next-intl';
import { photosIn } from '../../editor/body.ts';
import { FileChooser } from '../../uploads/file-chooser.tsx';
import { UploadList } from '../../uploads/upload-list.tsx';
import type { Uploads } from '../../uploads/use-uploads.ts';
import type { Draft } from '../article-view.ts';
import { FieldIssue, fieldName } from '../field.tsx';
import { OrderedList } from '../ordered-list.tsx';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { PhotoEntry } from './photo-entry.tsx';
import { RailSection } from './rail-section.tsx';

/** Photos that stand in a text and nowhere else. */
function onlyInText({ shared, vi, en }: Draft): string[] {
  const elsewhere = new Set([shared.leadMediaId, ...shared.gallery]);
  const inTexts = new Set([vi, en].flatMap(({ body }) => photosIn(body)));
  return [...inTexts].filter((id) => !elsewhere.has(id));
}

/** Every photo of the article: the lead, the gallery in its order, and those that stand in a text. */
export function Photos({
  uploads,
  upload,
}: {
  uploads: Uploads;
  /** Uploads photos and answers with their ids. */
  upload: (files: readonly File[]) => Promise<string[]>;
}) {
  const t = useTranslations('editor.photos');
  const { get, patch } = useWritingStore();
  const { leadMediaId, gallery } = useWriting(({ draft }) => draft.shared);
  const bodies = useWriting(({ draft }) => onlyInText(draft).join(' '));
  const photos = useWriting((state) => state.photos);
  const readOnly = useWriting(({ may }) => !may.editShared);
  const inTexts = bodies ? bodies.split(' ') : [];
  const nameOf = (id: string) => photos[id]?.name ?? t('photo');
  const addToGallery = async (files: readonly File[]) => {
    const added = await upload(files);
    const now = get().draft.shared.gallery;
    patch('shared', { gallery: [...now, ...added.filter((id) => !now.includes(id))] });
  };
  const setLead = async (files: readonly File[]) => {
    const [first] = await upload(files.slice(0, 1));
    if (first) patch('shared', { leadMediaId: first });
  };
  const count = new Set([...(leadMediaId ? [leadMediaId] : []), ...gallery, ...inTexts]).size;
  return (
    <RailSection id="photos" title={t('title')} aside={count || null}>
      {leadMediaId && !gallery.includes(leadMediaId) ? <PhotoEntry mediaId={leadMediaId} /> : null}
      <input type="hidden" name={fieldName('shared', 'leadMediaId')} value={leadMediaId ?? ''} />
      {gallery.length > 0 ? (
        <div>
          <h3 className="text-[0.8125rem] text-soft">{t('gallery')}</h3>
          <OrderedList
            label={t('gallery')}
            items={gallery}
            keyOf={(id) => id}
            nameOf={nameOf}
            readOnly={readOnly}
            onOrder={(next) => patch('shared', { gallery: next })}
          >
            {(id, index) => (
              <>
                <PhotoEntry mediaId={id} />
                <input type="hidden" name={fieldName('shared', `gallery.${index}`)} value={id} />
              </>
            )}
          </OrderedList>
        </div>
      ) : null}
      <FieldIssue part="shared" field="gallery" />
      {inTexts.length > 0 ? (
        <div className="grid gap-2">
          <h3 className="text-[0.8125rem] text-soft">{t('inText')}</h3>
          {inTexts.map((id) => (
            <PhotoEntry key={id} mediaId={id} />
          ))}
        </div>
      ) : null}
      {readOnly ? null : (
        <div className="flex flex-wrap gap-2">
          {leadMediaId ? null : <FileChooser kind="image" label={t('addLead')} onFiles={setLead} />}
          <FileChooser kind="image" label={t('addToGallery')} onFiles={addToGallery} />
        </div>
      )}
      <UploadList uploads={uploads} />
    </RailSection>
  );
}
