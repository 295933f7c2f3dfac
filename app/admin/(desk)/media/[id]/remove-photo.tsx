import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { Checkbox } from '../../../../../components/ui/checkbox.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import type { DeskPhoto } from '../../../../../lib/media/desk-photo.ts';
import { remove } from '../actions.ts';

/** Deletes a photo that nothing shows; says why not, where something does. */
export function RemovePhoto({ photo }: { photo: DeskPhoto }) {
  const t = useTranslations('media.removal');
  const uses = photo.shown.seen + photo.shown.others;
  if (!photo.mayRemove && uses === 0) return null;
  return (
    <section className="grid max-w-lg gap-3 border-line border-t pt-4">
      <h2 className="font-bold text-base">{t('title')}</h2>
      {photo.mayRemove ? (
        <ActionForm
          action={remove.bind(null, photo.id)}
          prefix="remove-"
          className="grid gap-3"
          labels={{ sure: t('sure') }}
        >
          <Checkbox name="sure" label={t('sure')} />
          <div>
            <SubmitButton look="danger">{t('title')}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <p className="text-soft">{t('inUse', { count: uses })}</p>
      )}
    </section>
  );
}
