import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '../../../../components/ui/button.tsx';
import { SelectField } from '../../../../components/ui/select-field.tsx';
import { TextField } from '../../../../components/ui/text-field.tsx';
import type { RecordFilter } from '../../../../lib/timeline/record-filter.ts';

type Props = {
  filter: RecordFilter;
  people: readonly { id: string; name: string }[];
  rooms: readonly string[];
  here: string;
};

/** Narrows the record: a plain form, whose address can be kept. */
export async function Filters({ filter, people, rooms, here }: Props) {
  const t = await getTranslations('record');
  const named = (room: string) => {
    const key = `rooms.${room}` as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : room;
  };
  return (
    <search className="mb-5 block border-line border-y bg-wash px-3 py-3">
      <form action={here} className="flex flex-wrap items-end gap-3">
        <SelectField
          name="person"
          label={t('person')}
          empty={t('everybody')}
          defaultValue={filter.person ?? ''}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          name="room"
          label={t('kind')}
          empty={t('everything')}
          defaultValue={filter.room ?? ''}
          options={rooms.map((room) => ({ value: room, label: named(room) }))}
        />
        <TextField name="from" type="date" label={t('from')} defaultValue={filter.from ?? ''} />
        <TextField name="to" type="date" label={t('to')} defaultValue={filter.to ?? ''} />
        {filter.article ? <input type="hidden" name="article" value={filter.article} /> : null}
        <Button look="primary">{t('show')}</Button>
        {Object.values(filter).some(Boolean) ? (
          <ButtonLink href={here} look="quiet">
            {t('showAll')}
          </ButtonLink>
        ) : null}
      </form>
      {filter.article ? <p className="mt-2 text-soft text-sm">{t('ofArticle')}</p> : null}
    </search>
  );
}
