'use server';

import { getTranslations } from 'next-intl/server';
import { type FormState, valuesOf } from '../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { done, issue, type Result, refused } from '../../../../lib/issue.ts';
import {
  forgetMissing,
  loadOldAddresses,
  type Preview,
  previewOldAddresses,
  removeOldAddress,
} from '../../../../lib/old-addresses/commands.ts';
import { oldAddressLimits } from '../../../../lib/old-addresses/limits.ts';
import { siteOrigin } from '../../../../lib/seo/address.ts';
import { act } from '../../act.ts';

/** Lines of a preview that are shown. */
const shown = 200;

/** The list that was posted: the file where there is one, else what was typed. Excel writes UTF-8 and UTF-16. */
async function listOf(form: FormData): Promise<Result<string>> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return done(String(form.get('csv') ?? ''));
  if (file.size > 2 * oldAddressLimits.list)
    return refused(issue('file', 'oldListLong', { limit: oldAddressLimits.lines }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return done(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return refused(issue('file', 'oldFileEncoding'));
  }
}

async function tableOf({ planned }: Preview): Promise<string[][]> {
  const t = await getTranslations('redirects');
  const rows = planned
    .slice(0, shown)
    .map(({ line, key, to, state }) => [String(line), key, to, t(`state.${state}`)]);
  return planned.length > shown
    ? [...rows, ['…', t('more', { count: planned.length - shown }), '', '']]
    : rows;
}

/** Tries a list, or loads it. Whatever comes of it, the list stays on the screen until it is loaded. */
export async function load(before: FormState, form: FormData): Promise<FormState> {
  const list = await listOf(form);
  if (!list.ok) return { issues: list.issues, values: valuesOf(form) };
  const kept = { csv: [list.data] };
  const t = await getTranslations('redirects');
  const request = { list: list.data, origin: siteOrigin() };
  if (form.get('intent') === 'load') {
    const { state, data } = await act(before, form, (actor) => loadOldAddresses(actor, systemClock, request));
    return data ? { ...state, note: t('loaded', data) } : { ...state, values: kept };
  }
  const { state, data } = await act(before, form, (actor) => previewOldAddresses(actor, request));
  if (!data) return { ...state, values: kept };
  const { added, changed, same } = data;
  return { ...state, values: kept, note: t('tried', { added, changed, same }), rows: await tableOf(data) };
}

export async function remove(id: string, before: FormState, form: FormData): Promise<FormState> {
  return (await act(before, form, (actor) => removeOldAddress(actor, systemClock, { id }))).state;
}

/** Leads an address that readers miss to an article: a list of one line. */
export async function lead(key: string, before: FormState, form: FormData): Promise<FormState> {
  const quoted = [key, String(form.get('target') ?? '')].map((cell) => `"${cell.replaceAll('"', '""')}"`);
  const request = { list: quoted.join(','), origin: siteOrigin() };
  const { state } = await act(before, form, (actor) => loadOldAddresses(actor, systemClock, request));
  // There is one line only, so none is named.
  const issues = state.issues.map((found) =>
    found.field ? { ...found, field: 'target', values: { ...found.values, line: 0 } } : found,
  );
  return { ...state, issues };
}

export async function forget(key: string, before: FormState, form: FormData): Promise<FormState> {
  return (await act(before, form, (actor) => forgetMissing(actor, { key }))).state;
}
