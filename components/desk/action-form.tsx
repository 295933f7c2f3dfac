'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import {
  type ComponentProps,
  type FormEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { FormContextProvider } from '../ui/form-context.tsx';
import { Notice } from '../ui/notice.tsx';
import { emptyForm, type FormAction, type FormState, valuesOf } from './form-state.ts';
import { IssueText } from './issue-text.tsx';
import { useHere } from './use-here.ts';

/** An action that could not be reached, or failed, leaves the form as it is and says so. */
async function attempt(action: FormAction, state: FormState, data: FormData): Promise<FormState> {
  try {
    return await action(state, data);
  } catch (error) {
    unstable_rethrow(error);
    const key = navigator.onLine ? 'failed' : 'offline';
    return { issues: [{ field: '', key }], values: valuesOf(data) };
  }
}

/**
 * A form that calls a server action: before scripts load as a plain post, afterwards without leaving the page. Whatever
 * goes wrong, what was typed stays.
 */
export function ActionForm({
  action,
  prefix = '',
  labels,
  savedText,
  clears = false,
  children,
  ...rest
}: Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> & {
  action: FormAction;
  /** Goes before the ids of the fields, where a page has several forms. */
  prefix?: string;
  /** Names of the fields, for the list of what is wrong. */
  labels?: Record<string, string>;
  /** Said after a success; without it, success shows in the page itself. */
  savedText?: ReactNode;
  /** Empties the form after a success. */
  clears?: boolean;
}) {
  const t = useTranslations('shell');
  // Forms of one page are told apart by the fragment, which no server hears of.
  const here = useHere();
  const [posted, post] = useActionState(action, emptyForm, prefix ? `${here}#${prefix}` : here);
  const [answered, setAnswered] = useState<FormState>();
  const [pending, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const sender = useRef<HTMLElement>(null);
  const state = answered ?? posted;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    sender.current = submitter;
    start(async () => setAnswered(await attempt(action, state, data)));
  };

  useEffect(() => {
    if (clears && answered?.saved) form.current?.reset();
    // The answer may have moved the form within the page, which takes the focus from its button.
    if (answered && document.activeElement === document.body) sender.current?.focus();
  }, [clears, answered]);

  // The summary takes the focus whenever this list is a new one, so it must not be made anew for nothing.
  const errors = useMemo(
    () => state.issues.map((found) => ({ field: found.field, text: <IssueText issue={found} /> })),
    [state],
  );
  const contents = useMemo(
    () => ({ prefix, values: state.values, errors, rows: state.rows, pending }),
    [prefix, state, errors, pending],
  );
  return (
    <form ref={form} {...rest} action={post} onSubmit={submit} noValidate aria-busy={pending || undefined}>
      <FormContextProvider value={contents}>
        <ErrorSummary title={t('errorsTitle', { count: state.issues.length })} labels={labels} />
        {state.saved && (state.note ?? savedText) ? (
          <Notice key={state.saved} tone="good">
            {state.note ?? savedText}
            {state.secret ? (
              <output className="mt-2 block w-fit max-w-full select-all whitespace-pre-line break-all border border-good bg-paper px-2 py-1 font-mono text-base text-ink">
                {state.secret}
              </output>
            ) : null}
          </Notice>
        ) : null}
        {children}
      </FormContextProvider>
    </form>
  );
}
