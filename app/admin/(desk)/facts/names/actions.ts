'use server';

import { getTranslations } from 'next-intl/server';
import { type FormState, valuesOf } from '../../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../../lib/clock.ts';
import { issue } from '../../../../../lib/issue.ts';
import { loadOfficialNames, removeOfficialName } from '../../../../../lib/names/official-commands.ts';
import { officialLimits } from '../../../../../lib/names/official-limits.ts';
import { act } from '../../../act.ts';

const fields = ['kind', 'vi', 'en', 'formerVi', 'formerEn', 'until'] as const;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** One entry is a list of one line. */
export async function enter(before: FormState, form: FormData): Promise<FormState> {
  const list = fields.map((field) => quoted(String(form.get(field) ?? ''))).join(',');
  const { state, data } = await act(before, form, (actor) => loadOfficialNames(actor, systemClock, { list }));
  const placed = { officialColumns: 'vi', officialDay: 'until', officialLong: 'vi', officialKind: 'kind' };
  const issues = state.issues.map((found) => ({
    ...found,
    field: placed[found.key as keyof typeof placed] ?? found.field,
    values: { ...found.values, line: 0 },
  }));
  const t = await getTranslations('factCheck.names');
  return data ? { ...state, note: t('loaded', data) } : { ...state, issues };
}

/** Loads a list that was pasted or sent as a file; Excel writes UTF-8 and UTF-16. */
export async function load(before: FormState, form: FormData): Promise<FormState> {
  const file = form.get('file');
  let list = String(form.get('csv') ?? '');
  if (file instanceof File && file.size > 0) {
    if (file.size > 2 * officialLimits.list)
      return {
        issues: [issue('file', 'officialTooMany', { limit: officialLimits.lines })],
        values: valuesOf(form),
      };
    const bytes = new Uint8Array(await file.arrayBuffer());
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
    try {
      list = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return { issues: [issue('file', 'oldFileEncoding')], values: valuesOf(form) };
    }
  }
  const { state, data } = await act(before, form, (actor) => loadOfficialNames(actor, systemClock, { list }));
  const t = await getTranslations('factCheck.names');
  return data ? { ...state, note: t('loaded', data) } : { ...state, values: { csv: [list] } };
}

export async function remove(id: string, before: FormState, form: FormData): Promise<FormState> {
  return (await act(before, form, (actor) => removeOfficialName(actor, systemClock, { id }))).state;
}
