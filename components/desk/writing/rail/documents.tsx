'use client';

import { useTranslations } from 'next-intl';
import { articleLimits } from '../../../../lib/articles/limits.ts';
import type { SharedDraft } from '../article-view.ts';
import { DayInput } from '../day-input.tsx';
import { FieldIssue, useFieldProps } from '../field.tsx';
import { OrderedList } from '../ordered-list.tsx';
import { smallControl } from '../small-control.ts';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { RailSection } from './rail-section.tsx';

type Cited = SharedDraft['documents'][number];

/** The documents the article cites. The last row is empty; writing in it cites one more. */
export function Documents() {
  const t = useTranslations('editor.documents');
  const { patch } = useWritingStore();
  const documents = useWriting(({ draft }) => draft.shared.documents);
  const readOnly = useWriting(({ may }) => !may.editShared);
  const set = (next: Cited[]) => patch('shared', { documents: next });
  const full = readOnly || documents.length >= articleLimits.documents;
  return (
    <RailSection id="documents" title={t('title')} aside={documents.length || null}>
      <OrderedList
        label={t('title')}
        items={full ? documents : [...documents, { number: '', date: '' }]}
        keyOf={(_, index) => String(index)}
        nameOf={({ number }) => number || t('nameless')}
        spare={!full}
        readOnly={readOnly}
        onOrder={set}
      >
        {(cited, index) => (
          <DocumentFields
            cited={cited}
            index={index}
            onChange={(next) => set(documents.toSpliced(index, 1, next))}
          />
        )}
      </OrderedList>
    </RailSection>
  );
}

function DocumentFields({
  cited,
  index,
  onChange,
}: {
  cited: Cited;
  index: number;
  onChange: (cited: Cited) => void;
}) {
  const t = useTranslations('editor.documents');
  const path = `documents.${index}`;
  return (
    <div className="grid gap-1">
      <input
        {...useFieldProps('shared', `${path}.number`)}
        aria-label={t('number')}
        placeholder={t('example')}
        value={cited.number}
        onChange={(event) => onChange({ ...cited, number: event.target.value })}
        className={smallControl}
      />
      <DayInput
        {...useFieldProps('shared', `${path}.date`)}
        aria-label={t('date')}
        value={cited.date}
        onChange={(date) => onChange({ ...cited, date })}
      />
      {cited.number.trim() && !cited.date.trim() ? <p className="text-soft text-xs">{t('undated')}</p> : null}
      <FieldIssue part="shared" field={`${path}.number`} />
      <FieldIssue part="shared" field={`${path}.date`} />
    </div>
  );
}
