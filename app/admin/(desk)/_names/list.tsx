import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../components/ui/button.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import { Cell, RowHead, Table } from '../../../../components/ui/table.tsx';
import { listNames } from '../../../../lib/names/queries.ts';
import type { RegisterKind } from '../../../../lib/names/schema.ts';
import { requireActorFor } from '../../actor.ts';
import { move } from './actions.ts';
import { places } from './place.ts';

/** All sections, units or series, in the order in which readers meet them. */
export async function NamesList({ kind }: { kind: RegisterKind }) {
  const { path, action, words } = places[kind];
  await requireActorFor(action, path);
  const entries = await listNames(kind);
  const t = await getTranslations(words);
  const names = await getTranslations('names');
  return (
    <div className="max-w-4xl">
      <PageHead title={t('title')} intro={t('intro')}>
        <ButtonLink href={`${path}/new`} look="primary">
          {t('new')}
        </ButtonLink>
      </PageHead>
      <Table caption={t('title')} head={[names('name'), names('articles'), names('order')]}>
        {entries.map((entry, at) => (
          <tr key={entry.id}>
            <RowHead>
              <Link
                href={`${path}/${entry.id}`}
                lang="vi"
                className="underline decoration-edge underline-offset-4 hover:decoration-ink"
              >
                {entry.vi.name}
              </Link>
              <span lang={entry.en ? 'en' : undefined} className="block font-normal text-soft">
                {entry.en?.name ?? names('noEnglish')}
              </span>
            </RowHead>
            <Cell>{entry.articles}</Cell>
            <Cell>
              <ActionForm
                action={move.bind(null, kind, entry.id)}
                prefix={`${entry.id}-`}
                className="flex gap-1"
              >
                {(['up', 'down'] as const).map((direction) => (
                  <SubmitButton
                    key={direction}
                    look="plain"
                    small
                    name="direction"
                    value={direction}
                    idle={direction === 'up' ? at === 0 : at === entries.length - 1}
                    aria-label={names(direction, { name: entry.vi.name })}
                    className="w-8"
                  >
                    {direction === 'up' ? '↑' : '↓'}
                  </SubmitButton>
                ))}
              </ActionForm>
            </Cell>
          </tr>
        ))}
      </Table>
    </div>
  );
}
