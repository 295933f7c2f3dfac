import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { BlockChange } from '../../../lib/revisions/comparison.ts';
import { classes } from '../../ui/classes.ts';
import { BodyText } from '../editor/body-text.tsx';
import { ChangedWords } from './changed-words.tsx';

type Thumbs = ComponentProps<typeof BodyText>['thumbs'];

const edges = { changed: 'border-warn', removed: 'border-bad', added: 'border-good' } as const;

/** Runs of blocks that did not change are one line; the others stand by themselves. */
function inRuns(changes: readonly BlockChange[]): (BlockChange | number)[] {
  const runs: (BlockChange | number)[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (change.kind !== 'same') runs.push(change);
    else if (typeof last === 'number') runs[runs.length - 1] = last + 1;
    else runs.push(1);
  }
  return runs;
}

/** A body over an earlier one: what changed word by word, what was removed or is new, and how much stayed as it was. */
export function ChangedBody({
  changes,
  locale,
  thumbs,
}: {
  changes: readonly BlockChange[];
  locale: Locale;
  thumbs: Thumbs;
}) {
  const t = useTranslations('history');
  const shown = (block: BlockChange['before']) =>
    block ? <BodyText body={{ type: 'doc', content: [block] }} locale={locale} thumbs={thumbs} /> : null;
  return (
    <div className="grid gap-2 font-serif leading-[1.6]">
      {inRuns(changes).map((run, index) =>
        typeof run === 'number' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read, not changed
          <p key={index} className="font-sans text-[0.8125rem] text-soft">
            {t('same', { count: run })}
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read, not changed
          <div key={index} className={classes('border-l-4 pl-2', edges[run.kind as 'changed'])}>
            {run.kind === 'changed' ? null : (
              <p className="font-sans text-[0.8125rem] text-soft">{t(run.kind as 'removed')}</p>
            )}
            {run.sameWords ? (
              <>
                {run.kind === 'changed' ? (
                  <p className="font-sans text-[0.8125rem] text-soft">{t('looks')}</p>
                ) : null}
                {shown(run.before)}
                {shown(run.after)}
              </>
            ) : (
              <ChangedWords words={run.words} lang={locale} />
            )}
          </div>
        ),
      )}
    </div>
  );
}
