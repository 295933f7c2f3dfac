import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { FocusPicker } from '../../../../../components/desk/library/focus-picker.tsx';
import type { LibraryPhoto } from '../../../../../components/desk/library/photo.ts';
import { ButtonLink } from '../../../../../components/ui/button.tsx';
import { HiddenField } from '../../../../../components/ui/hidden-field.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import type { DeskPhoto } from '../../../../../lib/media/desk-photo.ts';
import { focus } from '../actions.ts';

/** The photo, with the point of it that stays in sight wherever it is cut. */
export function FocusForm({ photo, shown }: { photo: DeskPhoto; shown: LibraryPhoto }) {
  const t = useTranslations('media.focus');
  const frame = useTranslations('media.frame');
  return (
    <ActionForm
      action={focus.bind(null, photo.id)}
      prefix="focal-"
      labels={{ 'focus.x': t('across'), 'focus.y': t('down') }}
      savedText={t('saved')}
      className="grid gap-3"
    >
      <HiddenField name="version" value={String(photo.imageVersion)} />
      <FocusPicker key={photo.focus ? 'set' : 'none'} photo={shown} focus={photo.focus} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton look="plain">{t('save')}</SubmitButton>
        {photo.focus ? (
          <SubmitButton look="quiet" name="none" value="1">
            {t('none')}
          </SubmitButton>
        ) : null}
        <ButtonLink href={`/admin/media/${photo.id}/frame`} look="quiet">
          {frame('title')}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
