'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Result } from '../../../../lib/issue.ts';
import { FileChooser } from '../../uploads/file-chooser.tsx';
import { UploadList } from '../../uploads/upload-list.tsx';
import { useUploads } from '../../uploads/use-uploads.ts';
import type { FileItem, SharedDraft } from '../article-view.ts';
import { FieldIssue, fieldName, useFieldProps } from '../field.tsx';
import { OrderedList } from '../ordered-list.tsx';
import { smallControl } from '../small-control.ts';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { RailSection } from './rail-section.tsx';

type Attachment = SharedDraft['attachments'][number];

/** What the upload route says of a file it took. */
type TakenFile = Extract<Result<{ fileId: string; file: string; bytes: number }>, { ok: true }>['data'];

const readableName = (name: string) =>
  name
    .replace(/\.pdf$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim();

/** PDFs readers can download, each titled in both languages. */
export function Attachments() {
  const t = useTranslations('editor.attachments');
  const { get, set, patch } = useWritingStore();
  const uploads = useUploads();
  const attachments = useWriting(({ draft }) => draft.shared.attachments);
  const files = useWriting((state) => state.files);
  const readOnly = useWriting(({ may }) => !may.editShared);
  const add = async (chosen: readonly File[]) => {
    for (const file of chosen) {
      const [taken] = await uploads.send<TakenFile>('/api/files', [file]);
      const now = get().draft.shared.attachments;
      if (!taken || now.some(({ fileId }) => fileId === taken.fileId)) continue;
      const { fileId, bytes } = taken;
      const item: FileItem = { fileId, bytes, name: file.name, href: `/media/${taken.file}` };
      set({ files: { ...get().files, [fileId]: item } });
      patch('shared', {
        attachments: [...now, { fileId, titleVi: readableName(file.name), titleEn: '' }],
      });
    }
  };
  return (
    <RailSection id="attachments" title={t('title')} aside={attachments.length || null}>
      <OrderedList
        label={t('title')}
        items={attachments}
        keyOf={({ fileId }) => fileId}
        nameOf={({ fileId, titleVi }) => titleVi || files[fileId]?.name || ''}
        readOnly={readOnly}
        onOrder={(next) => patch('shared', { attachments: next })}
      >
        {(attachment, index) => (
          <AttachmentFields
            attachment={attachment}
            file={files[attachment.fileId]}
            index={index}
            onChange={(next) => patch('shared', { attachments: attachments.toSpliced(index, 1, next) })}
          />
        )}
      </OrderedList>
      {readOnly ? null : <FileChooser kind="file" label={t('add')} onFiles={add} />}
      <UploadList uploads={uploads} />
    </RailSection>
  );
}

function AttachmentFields({
  attachment,
  file,
  index,
  onChange,
}: {
  attachment: Attachment;
  file: FileItem | undefined;
  index: number;
  onChange: (attachment: Attachment) => void;
}) {
  const t = useTranslations('editor.attachments');
  const format = useFormatter();
  const path = `attachments.${index}`;
  const size = format.number((file?.bytes ?? 0) / 1024 / 1024, { maximumFractionDigits: 1 });
  return (
    <div className="grid gap-1">
      <input type="hidden" name={fieldName('shared', `${path}.fileId`)} value={attachment.fileId} />
      <input
        {...useFieldProps('shared', `${path}.titleVi`)}
        lang="vi"
        aria-label={t('titleVi')}
        placeholder={t('titleVi')}
        value={attachment.titleVi}
        onChange={(event) => onChange({ ...attachment, titleVi: event.target.value })}
        className={smallControl}
      />
      <input
        {...useFieldProps('shared', `${path}.titleEn`)}
        lang="en"
        aria-label={t('titleEn')}
        placeholder={t('titleEn')}
        value={attachment.titleEn}
        onChange={(event) => onChange({ ...attachment, titleEn: event.target.value })}
        className={smallControl}
      />
      {file ? (
        <a
          href={file.href}
          target="_blank"
          rel="noopener"
          className="truncate text-[0.8125rem] text-link underline"
        >
          {t('file', { name: file.name, size })}
        </a>
      ) : null}
      <FieldIssue part="shared" field={`${path}.fileId`} />
      <FieldIssue part="shared" field={`${path}.titleVi`} />
      <FieldIssue part="shared" field={`${path}.titleEn`} />
    </div>
  );
}
