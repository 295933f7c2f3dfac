'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { classes } from '../../ui/classes.ts';
import { unsavedParts } from './changes.ts';
import { byItself } from './save-request.ts';
import type { WritingState } from './writing-state.ts';
import { useWriting } from './writing-store.ts';

const latest = ({ versions }: WritingState) =>
  [versions.shared.at, versions.vi.at, versions.en.at]
    .filter((at) => at !== null)
    .sort()
    .at(-1) ?? null;

function stateOf(state: WritingState) {
  if (state.saving) return 'saving';
  if (Object.keys(state.theirs).length > 0) return 'overtaken';
  if (state.failure) return state.failure;
  if (Object.values(state.issues).some((issues) => issues.length > 0)) return 'refused';
  if (unsavedParts(state).length > 0) return byItself(state) ? 'changed' : 'waiting';
  return latest(state) ? 'saved' : 'fresh';
}

/** Where what is not stored is in the meantime. */
const whereOf = ({ keeps }: WritingState) => (keeps ? 'here' : 'nowhere');

/** Says in a few words, and truthfully, whether what is on the screen is stored. */
export function StateLine() {
  const t = useTranslations('editor.stateLine');
  const format = useFormatter();
  const state = useWriting(stateOf);
  const where = useWriting(whereOf);
  const at = useWriting(latest);
  const when = at ? new Date(at) : null;
  const today = when && when.toDateString() === new Date().toDateString();
  const time = when
    ? format.dateTime(when, today ? { timeStyle: 'short' } : { dateStyle: 'short', timeStyle: 'short' })
    : '';
  const bad = ['overtaken', 'offline', 'failed', 'signedOut', 'refused'].includes(state);
  return (
    <p
      role="status"
      // What goes well by itself every other second is not read out.
      aria-live={bad ? 'polite' : 'off'}
      // The hour of "today" may differ between the server's page and the browser.
      suppressHydrationWarning
      className={classes('min-w-0 text-sm', bad ? 'font-semibold text-bad' : 'text-soft')}
    >
      {t(state, { time, where })}
    </p>
  );
}
