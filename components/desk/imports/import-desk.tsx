'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { acceptDocuments, importLimits } from '../../../lib/imports/limits.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { FileInput } from '../../ui/file-input.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DocumentCard, type Section } from './document-card.tsx';
import { useImports } from './use-imports.ts';

/** Word files are chosen or dropped here, looked at, put right, and made into articles. */
export function ImportDesk({ sections }: { sections: readonly Section[] }) {
  const t = useTranslations('imports');
  const words = useTranslations('shell');
  const { list, add, read, make, drop, change } = useImports();
  const [over, setOver] = useState(false);
  const [beyond, setBeyond] = useState<readonly string[]>([]);
  const take = (files: readonly File[]) => {
    const room = importLimits.files - list.filter(({ phase }) => phase !== 'made').length;
    setBeyond(files.slice(Math.max(0, room)).map(({ name }) => name));
    add(files.slice(0, Math.max(0, room)));
  };
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  const ready = list.filter(({ phase, form }) => phase === 'shown' && form?.sectionId);
  const limits = { limit: importLimits.bytes / 1024 / 1024, files: importLimits.files };
  return (
    <div className="grid gap-5">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the field, which takes the keyboard */}
      <div
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          take([...event.dataTransfer.files]);
        }}
        className={classes('grid gap-2 border border-edge border-dashed px-4 py-3', over && 'bg-wash')}
      >
        <label htmlFor="import-file" className="grid gap-1 font-semibold text-sm">
          {t('choose')}
          <FileInput
            id="import-file"
            choose={words('chooseFiles')}
            multiple
            accept={acceptDocuments}
            aria-describedby="import-limits"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = '';
              take(files);
            }}
          />
        </label>
        <p id="import-limits" className="text-soft text-sm">
          {t('limits', limits)}
        </p>
        <noscript>
          <p className="text-sm text-warn">{t('needsScripts')}</p>
        </noscript>
      </div>
      {beyond.length > 0 ? (
        <Notice tone="warn">{t('tooMany', { files: importLimits.files, names: beyond.join(', ') })}</Notice>
      ) : null}
      {ready.length > 1 ? (
        <Button
          type="button"
          look="primary"
          className="w-fit"
          onClick={async () => {
            for (const one of ready) await make(one);
          }}
        >
          {t('makeAll', { count: ready.length })}
        </Button>
      ) : null}
      {list.length > 0 ? (
        <ul aria-label={t('documents')} className="grid gap-6">
          {list.map((one) => (
            <li key={one.id}>
              <DocumentCard
                one={one}
                sections={sections}
                onForm={(form) => change(one.id, { form, issues: [] })}
                onMake={() => make(one)}
                onRead={() => read(one)}
                onDrop={() => drop(one.id)}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
