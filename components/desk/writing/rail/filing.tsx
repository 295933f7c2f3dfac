'use client';

import { useTranslations } from 'next-intl';
import type { Choices } from '../article-view.ts';
import { FieldIssue, fieldName, Labelled, useFieldProps } from '../field.tsx';
import { OrderedList } from '../ordered-list.tsx';
import { smallControl } from '../small-control.ts';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { RailSection } from './rail-section.tsx';

/** Where the article is filed and who issues it. */
export function Filing({ choices }: { choices: Choices }) {
  const t = useTranslations('editor.filing');
  const { patch } = useWritingStore();
  const { sectionId, unitIds } = useWriting(({ draft }) => draft.shared);
  const readOnly = useWriting(({ may }) => !may.editShared);
  const nameOf = (id: string) => choices.units.find((unit) => unit.id === id)?.name ?? id;
  const others = choices.units.filter((unit) => !unitIds.includes(unit.id));
  return (
    <RailSection id="filing" title={t('title')}>
      <Labelled part="shared" field="sectionId" label={t('section')}>
        <select
          {...useFieldProps('shared', 'sectionId')}
          value={sectionId}
          onChange={(event) => patch('shared', { sectionId: event.target.value })}
          className={smallControl}
        >
          {choices.sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled part="shared" field="unitIds" label={t('units')}>
        <OrderedList
          label={t('units')}
          items={unitIds}
          keyOf={(id) => id}
          nameOf={nameOf}
          readOnly={readOnly}
          onOrder={(next) => patch('shared', { unitIds: next })}
        >
          {(id, index) => (
            <>
              <span className="block py-0.5 text-sm leading-snug">{nameOf(id)}</span>
              <input type="hidden" name={fieldName('shared', `unitIds.${index}`)} value={id} />
              <FieldIssue part="shared" field={`unitIds.${index}`} />
            </>
          )}
        </OrderedList>
        <select
          id={fieldName('shared', 'unitIds')}
          name={fieldName('shared', `unitIds.${unitIds.length}`)}
          value=""
          onChange={(event) => patch('shared', { unitIds: [...unitIds, event.target.value] })}
          className={smallControl}
        >
          <option value="">{t('addUnit')}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
    </RailSection>
  );
}
