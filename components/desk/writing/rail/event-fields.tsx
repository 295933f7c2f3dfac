'use client';

import { useTranslations } from 'next-intl';
import { typedTime } from '../../../../lib/text/typed-time.ts';
import type { Choices } from '../article-view.ts';
import { DayInput } from '../day-input.tsx';
import { Labelled, useFieldProps } from '../field.tsx';
import { smallControl } from '../small-control.ts';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { RailSection } from './rail-section.tsx';

/** When it happened; where is said in each language. */
export function EventFields({ choices }: { choices: Choices }) {
  const t = useTranslations('editor.event');
  const { patch } = useWritingStore();
  const { eventDate, eventTime, schoolYear } = useWriting(({ draft }) => draft.shared);
  return (
    <RailSection id="event" title={t('title')}>
      <div className="grid grid-cols-[minmax(0,1fr)_6.25rem] gap-2">
        <Labelled part="shared" field="eventDate" label={t('date')}>
          <DayInput
            {...useFieldProps('shared', 'eventDate')}
            value={eventDate}
            onChange={(next) => patch('shared', { eventDate: next })}
          />
        </Labelled>
        <Labelled part="shared" field="eventTime" label={t('time')}>
          <input
            {...useFieldProps('shared', 'eventTime')}
            autoComplete="off"
            placeholder={t('timeForm')}
            value={eventTime}
            onChange={(event) => patch('shared', { eventTime: event.target.value })}
            onBlur={() => patch('shared', { eventTime: typedTime(eventTime) ?? eventTime })}
            className={smallControl}
          />
        </Labelled>
      </div>
      <Labelled part="shared" field="schoolYear" label={t('schoolYear')}>
        <select
          {...useFieldProps('shared', 'schoolYear')}
          value={schoolYear ?? ''}
          onChange={(event) => patch('shared', { schoolYear: Number(event.target.value) || null })}
          className={smallControl}
        >
          <option value="">{t('noSchoolYear')}</option>
          {choices.schoolYears.map((year) => (
            <option key={year} value={year}>
              {year}–{year + 1}
            </option>
          ))}
        </select>
      </Labelled>
    </RailSection>
  );
}
