'use server';

import { getFormatter, getTranslations } from 'next-intl/server';
import type { FormState } from '../../../../../components/desk/form-state.ts';
import type { Actor } from '../../../../../lib/accounts/permissions.ts';
import { briefsOf } from '../../../../../lib/articles/brief.ts';
import { systemClock } from '../../../../../lib/clock.ts';
import { locales } from '../../../../../lib/i18n/locales.ts';
import type { Issue } from '../../../../../lib/issue.ts';
import { type ActedOn, actOnSeveral } from '../../../../../lib/several/commands.ts';
import type { SeveralAction } from '../../../../../lib/several/schema.ts';
import { act } from '../../../act.ts';

/** What became of each article, in words: its id, the language of its headline, the headline, then a line for each outcome. */
async function worded(actor: Actor, action: SeveralAction, results: readonly ActedOn[]): Promise<string[][]> {
  const [t, issues, format] = await Promise.all([
    getTranslations('several'),
    getTranslations('issues'),
    getFormatter(),
  ]);
  const briefs = await briefsOf(
    actor,
    results.map(({ articleId }) => articleId),
  );
  const when = (at: string | number) =>
    format.dateTime(new Date(at), { dateStyle: 'short', timeStyle: 'short' });
  const why = ({ key, values }: Issue) =>
    issues(key as 'invalid', (values?.at ? { ...values, at: when(values.at) } : values) as never);
  return results.map(({ articleId, outcomes }) => {
    const languages = briefs.find(({ id }) => id === articleId)?.languages;
    const titleLocale = locales.find((locale) => languages?.[locale]?.title) ?? 'vi';
    const lines = outcomes.map(({ locale, issues: found }) => {
      const [first] = found;
      const name = locale ? `${t(`short.${locale}`)}: ` : '';
      return `${name}${first ? t('held', { why: why(first) }) : t(`did.${action}`)}`;
    });
    const title = languages?.[titleLocale]?.title ?? '';
    return [articleId, titleLocale, title, ...(lines.length > 0 ? lines : [t('unwritten')])];
  });
}

/** Does one thing with several articles; the answer says what became of each. */
export async function actOnThem(
  action: SeveralAction,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const input = {
    action,
    items: form.getAll('item').map(String),
    locales: form.getAll('locale').map(String),
    reason: String(form.get('reason') ?? ''),
    sectionId: form.get('sectionId'),
    unitId: form.get('unitId'),
  };
  let actor: Actor | undefined;
  const { state, data } = await act(before, form, async (who) => {
    actor = who;
    return actOnSeveral(who, systemClock, input);
  });
  if (!data || !actor) return state;
  const t = await getTranslations('several');
  const held = data.filter(({ outcomes }) => outcomes.some(({ issues }) => issues.length > 0)).length;
  return {
    ...state,
    note: t('note', { count: data.length - held, held }),
    rows: await worded(actor, action, data),
  };
}
