'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type DragEvent, useEffect, useState } from 'react';
import { acceptImages, mediaLimits } from '../../../lib/media/limits.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { FileInput } from '../../ui/file-input.tsx';
import { Notice } from '../../ui/notice.tsx';
import { UploadList } from '../uploads/upload-list.tsx';
import { useUploads } from '../uploads/use-uploads.ts';

type Taken = { duplicate: boolean };

/**
 * Where photos are brought in: a plain form before scripts load; afterwards files go up as soon as they are chosen or
 * dropped, each with its progress, and the library shows them.
 */
export function UploadPanel() {
  const t = useTranslations('media.upload');
  const words = useTranslations('shell');
  const router = useRouter();
  const uploads = useUploads();
  const [ready, setReady] = useState(false);
  const [over, setOver] = useState(false);
  const [taken, setTaken] = useState<{ added: number; known: number }>();
  useEffect(() => setReady(true), []);

  const send = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setTaken(undefined);
    const late = ({ duplicate }: Taken) => {
      setTaken((now = { added: 0, known: 0 }) =>
        duplicate ? { ...now, known: now.known + 1 } : { ...now, added: now.added + 1 },
      );
      router.refresh();
    };
    const results = await uploads.send<Taken>('/api/media', files, late);
    const known = results.filter(({ duplicate }) => duplicate).length;
    setTaken({ added: results.length - known, known });
    router.refresh();
  };
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <form
      action="/api/media"
      method="post"
      encType="multipart/form-data"
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        void send([...event.dataTransfer.files]);
      }}
      className={classes('grid gap-2 border border-edge border-dashed px-4 py-3', over && 'bg-wash')}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <label htmlFor="upload-file" className="grid gap-1 font-semibold text-sm">
          {t('choose')}
          <FileInput
            id="upload-file"
            choose={words('chooseFiles')}
            name="file"
            multiple
            accept={acceptImages}
            aria-describedby="upload-limits"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = '';
              void send(files);
            }}
          />
        </label>
        {ready ? null : <Button small>{t('send')}</Button>}
      </div>
      <p id="upload-limits" className="text-soft text-sm">
        {t('limits', { limit: mediaLimits.bytes / 1024 / 1024 })}
      </p>
      <UploadList uploads={uploads} />
      {taken && taken.added + taken.known > 0 ? <Notice tone="good">{t('taken', taken)}</Notice> : null}
    </form>
  );
}
