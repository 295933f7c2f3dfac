'use client';

import { useTranslations } from 'next-intl';
import { articleLimits, creditRoles } from '../../../../lib/articles/limits.ts';
import type { Choices, SharedDraft } from '../article-view.ts';
import { FieldIssue, fieldName, useFieldProps } from '../field.tsx';
import { OrderedList } from '../ordered-list.tsx';
import { smallControl } from '../small-control.ts';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { RailSection } from './rail-section.tsx';

type Credit = SharedDraft['credits'][number];

const blank: Credit = { roles: [], person: '', unitId: '' };

/** Who wrote, photographed, translated. The last row is empty; writing in it makes it a credit. */
export function Credits({ choices }: { choices: Choices }) {
  const t = useTranslations('editor.credits');
  const { patch } = useWritingStore();
  const credits = useWriting(({ draft }) => draft.shared.credits);
  const readOnly = useWriting(({ may }) => !may.editShared);
  const set = (next: Credit[]) => patch('shared', { credits: next });
  const full = readOnly || credits.length >= articleLimits.credits;
  return (
    <RailSection id="credits" title={t('title')}>
      <OrderedList
        label={t('title')}
        items={full ? credits : [...credits, blank]}
        keyOf={(_, index) => String(index)}
        nameOf={({ person }) => person || t('nameless')}
        spare={!full}
        readOnly={readOnly}
        onOrder={set}
      >
        {(credit, index) => (
          <CreditFields
            credit={credit}
            index={index}
            units={choices.units}
            onChange={(next) => set(credits.toSpliced(index, 1, next))}
          />
        )}
      </OrderedList>
    </RailSection>
  );
}

function CreditFields({
  credit,
  index,
  units,
  onChange,
}: {
  credit: Credit;
  index: number;
  units: Choices['units'];
  onChange: (credit: Credit) => void;
}) {
  const t = useTranslations('editor.credits');
  const path = `credits.${index}`;
  const rolesName = fieldName('shared', `${path}.roles`);
  return (
    <div className="grid gap-1">
      <fieldset id={rolesName} className="flex flex-wrap gap-x-2">
        <legend className="sr-only">{t('roles')}</legend>
        {creditRoles.map((role) => (
          <label key={role} className="flex min-h-6.5 items-center gap-1 text-[0.8125rem]">
            <input
              type="checkbox"
              name={rolesName}
              value={role}
              checked={credit.roles.includes(role)}
              onChange={({ target }) =>
                onChange({
                  ...credit,
                  roles: creditRoles.filter((one) =>
                    one === role ? target.checked : credit.roles.includes(one),
                  ),
                })
              }
              className="size-3.5 accent-(--ink)"
            />
            {t(`role.${role}`)}
          </label>
        ))}
      </fieldset>
      <input
        {...useFieldProps('shared', `${path}.person`)}
        aria-label={t('person')}
        placeholder={t('person')}
        value={credit.person}
        onChange={(event) => onChange({ ...credit, person: event.target.value })}
        className={smallControl}
      />
      <select
        {...useFieldProps('shared', `${path}.unitId`)}
        aria-label={t('unit')}
        value={credit.unitId}
        onChange={(event) => onChange({ ...credit, unitId: event.target.value })}
        className={smallControl}
      >
        <option value="">{t('noUnit')}</option>
        {units.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <FieldIssue part="shared" field={`${path}.roles`} />
      <FieldIssue part="shared" field={`${path}.person`} />
      <FieldIssue part="shared" field={`${path}.unitId`} />
    </div>
  );
}
