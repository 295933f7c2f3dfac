'use client';

import { useTranslations } from 'next-intl';
import type { ImportForm } from '../../../lib/imports/schema.ts';
import type { Issue } from '../../../lib/issue.ts';
import { controlProps, Field } from '../../ui/field.tsx';
import { IssueText } from '../issue-text.tsx';
import { smallControl } from '../writing/small-control.ts';
import type { Section } from './document-card.tsx';

/** The issue of one field, worded. */
export const errorOf = (issues: readonly Issue[], field: string) => {
  const found = issues.find((one) => one.field === field);
  return found ? <IssueText issue={found} /> : undefined;
};

/** Where the article is filed, and when it happened. */
export function SharedFields({
  id,
  form,
  sections,
  issues,
  onForm,
}: {
  id: number;
  form: ImportForm;
  sections: readonly Section[];
  issues: readonly Issue[];
  onForm: (form: ImportForm) => void;
}) {
  const t = useTranslations('imports');
  const section = `section-${id}`;
  const error = errorOf(issues, 'sectionId');
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
      <Field id={section} label={t('section')} error={error} className="min-w-56">
        <select
          {...controlProps(section, { error })}
          value={form.sectionId}
          onChange={({ target }) => onForm({ ...form, sectionId: target.value })}
          className={smallControl}
        >
          <option value="">{t('chooseSection')}</option>
          {sections.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </Field>
      {(['eventDate', 'eventTime'] as const).map((name) => {
        const wrong = errorOf(issues, name);
        return (
          <Field key={name} id={`${name}-${id}`} label={t(name)} error={wrong} className="w-36">
            <input
              {...controlProps(`${name}-${id}`, { error: wrong })}
              value={form[name] ?? ''}
              onChange={({ target }) => onForm({ ...form, [name]: target.value })}
              className={smallControl}
            />
          </Field>
        );
      })}
    </div>
  );
}
