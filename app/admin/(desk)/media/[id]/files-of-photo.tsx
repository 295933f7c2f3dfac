import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { ReplacePanel } from '../../../../../components/desk/library/replace-panel.tsx';
import { Moment } from '../../../../../components/desk/moment.tsx';
import { HiddenField } from '../../../../../components/ui/hidden-field.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import type { DeskPhoto, EarlierFile } from '../../../../../lib/media/desk-photo.ts';
import { takeBack } from '../actions.ts';

function Earlier({ file }: { file: EarlierFile }) {
  const t = useTranslations('media.files');
  const format = useFormatter();
  const { number, name, width, height, bytes, thumb, replacedBy, replacedAt } = file;
  const digits = { maximumFractionDigits: 1, minimumFractionDigits: 1 };
  const size = format.number(bytes / 1024 / 1024, digits);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t py-2">
      {/* biome-ignore lint/performance/noImgElement: renditions are made at upload; Next's image route is not used */}
      <img src={thumb} alt="" loading="lazy" className="h-14 w-20 bg-sunk object-contain" />
      <div className="min-w-0 flex-1 text-sm">
        <p className="break-words">{name}</p>
        <p className="text-soft">
          {t('facts', { width: String(width), height: String(height), size })}
          <br />
          {t('replaced', { by: replacedBy })} <Moment at={replacedAt} />
        </p>
      </div>
      <SubmitButton look="plain" small name="number" value={number} aria-label={t('takeBackNamed', { name })}>
        {t('takeBack')}
      </SubmitButton>
    </li>
  );
}

/** Another file for a photo, and the files it had before. */
export function FilesOfPhoto({ photo }: { photo: DeskPhoto }) {
  const t = useTranslations('media.files');
  return (
    <section aria-labelledby="files-title" className="grid gap-3 border-line border-t pt-4">
      <h2 id="files-title" className="font-bold text-base">
        {t('title')}
      </h2>
      <ReplacePanel mediaId={photo.id} version={photo.imageVersion} />
      {photo.earlier.length > 0 ? (
        <ActionForm
          action={takeBack.bind(null, photo.id)}
          prefix="back-"
          savedText={t('isBack')}
          className="grid gap-2"
        >
          <HiddenField name="version" value={String(photo.imageVersion)} />
          <h3 className="font-semibold text-sm">{t('earlier')}</h3>
          <ul>
            {photo.earlier.map((file) => (
              <Earlier key={file.number} file={file} />
            ))}
          </ul>
        </ActionForm>
      ) : null}
    </section>
  );
}
