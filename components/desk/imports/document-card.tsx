'use client';

import { useTranslations } from 'next-intl';
import type { ImportForm } from '../../../lib/imports/schema.ts';
import type { Issue } from '../../../lib/issue.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice, Tag } from '../../ui/notice.tsx';
import { IssueText } from '../issue-text.tsx';
import { FoundText } from './found-text.tsx';
import { LeftOutList } from './left-out.tsx';
import { Recognised } from './recognised.tsx';
import { SharedFields } from './shared-fields.tsx';
import type { ImportedFile } from './use-imports.ts';

export type Section = { id: string; name: string };

/** Issues that belong to no field of the card. */
const ofWhole = (issues: readonly Issue[]) =>
  issues.filter(({ field }) => field === '' || field === 'file' || field === 'texts');

const tones = {
  refused: 'bad',
  made: 'good',
  shown: 'plain',
  sending: 'plain',
  reading: 'plain',
  making: 'plain',
} as const;

/** One document: on its way, refused with the reason, or what was understood of it, to be put right and made. */
export function DocumentCard({
  one,
  sections,
  onForm,
  onMake,
  onRead,
  onDrop,
}: {
  one: ImportedFile;
  sections: readonly Section[];
  onForm: (form: ImportForm) => void;
  onMake: () => void;
  onRead: () => void;
  onDrop: () => void;
}) {
  const t = useTranslations('imports');
  const { id, file, phase, share, issues, preview, form, articleId } = one;
  const busy = phase === 'sending' || phase === 'reading' || phase === 'making';
  return (
    <article aria-labelledby={`document-${id}`} className="grid gap-4 border border-line px-4 py-3">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={`document-${id}`} className="min-w-0 break-words font-bold text-base">
          {file.name}
        </h2>
        <span role="status">
          <Tag tone={tones[phase]}>{t(`phase.${phase}`, { name: file.name })}</Tag>
        </span>
        {busy ? (
          <progress
            value={phase === 'sending' ? share : undefined}
            aria-label={t(`phase.${phase}`, { name: file.name })}
            className="h-1.5 w-40 accent-(--ink)"
          />
        ) : (
          <Button type="button" small look="quiet" className="ml-auto" onClick={onDrop}>
            {t('drop')} <span className="sr-only">{file.name}</span>
          </Button>
        )}
      </header>
      {phase === 'refused' ? (
        <Notice tone="bad" className="grid gap-2">
          <p className="font-semibold">{t('refused', { name: file.name })}</p>
          {issues.map((found) => (
            <p key={found.key}>
              <IssueText issue={found} />
            </p>
          ))}
          <Button type="button" small className="w-fit" onClick={onRead}>
            {t('again')}
          </Button>
        </Notice>
      ) : null}
      {phase === 'made' && articleId ? <MadeArticle articleId={articleId} issues={issues} /> : null}
      {preview && form && (phase === 'shown' || phase === 'making') ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) onMake();
          }}
          className="grid gap-4"
        >
          <SharedFields id={id} form={form} sections={sections} issues={issues} onForm={onForm} />
          <div className="grid gap-4 lg:grid-cols-2">
            {form.texts.map((text, at) => (
              <FoundText
                key={text.found}
                id={id}
                at={at}
                form={form}
                preview={preview}
                issues={issues}
                onForm={onForm}
              />
            ))}
          </div>
          <Recognised preview={preview} />
          <LeftOutList leftOut={preview.leftOut} />
          {ofWhole(issues).map((found) => (
            <Notice key={found.key} tone="bad">
              <IssueText issue={found} />
            </Notice>
          ))}
          <Button look="primary" className="w-fit" aria-disabled={busy || undefined}>
            {t('make')}
          </Button>
        </form>
      ) : null}
    </article>
  );
}

function MadeArticle({ articleId, issues }: { articleId: string; issues: readonly Issue[] }) {
  const t = useTranslations('imports');
  return (
    <div className="grid gap-3">
      {issues.length > 0 ? (
        <Notice tone="warn" className="grid gap-1">
          <p>{t('lost')}</p>
          <ul className="list-disc pl-5">
            {issues.map((found) => (
              <li key={`${found.field} ${found.key}`}>
                <IssueText issue={found} />
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <ButtonLink look="primary" href={`/admin/articles/${articleId}`} className="w-fit">
        {t('open')}
      </ButtonLink>
    </div>
  );
}
