import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../../components/desk/action-form.tsx';
import { FrameEditor } from '../../../../../../components/desk/library/frame-editor.tsx';
import { PageHead } from '../../../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../../../components/ui/button.tsx';
import { HiddenField } from '../../../../../../components/ui/hidden-field.tsx';
import { Notice } from '../../../../../../components/ui/notice.tsx';
import { SubmitButton } from '../../../../../../components/ui/submit-button.tsx';
import { deskPhoto } from '../../../../../../lib/media/desk-photo.ts';
import { requireActorFor } from '../../../../actor.ts';
import { onPhoto } from '../../../../client-messages.ts';
import { frame } from '../../actions.ts';

type Props = { params: Promise<{ id: string }> };

async function open({ params }: Props) {
  const { id } = await params;
  const actor = await requireActorFor('media.upload', `/admin/media/${id}/frame`);
  const photo = await deskPhoto(actor, id);
  return photo?.mayEdit ? photo : notFound();
}

export async function generateMetadata(props: Props) {
  const [photo, t] = await Promise.all([open(props), getTranslations('media.frame')]);
  return { title: `${t('title')}: ${photo.originalName}` };
}

/** Turning and cutting one photo. */
export default async function Page(props: Props) {
  const photo = await open(props);
  const [t, messages] = await Promise.all([getTranslations('media.frame'), getMessages()]);
  const { turn, cut } = photo.frame;
  return (
    <>
      <PageHead title={t('title')} intro={photo.originalName}>
        <ButtonLink href={`/admin/media/${photo.id}`} look="quiet">
          {t('back')}
        </ButtonLink>
      </PageHead>
      <NextIntlClientProvider messages={onPhoto(messages)}>
        <ActionForm
          action={frame.bind(null, photo.id)}
          prefix="frame-"
          labels={Object.fromEntries(
            (['left', 'top', 'width', 'height'] as const).map((side) => [`cut.${side}`, t(side)]),
          )}
          savedText={t('saved')}
          className="grid max-w-5xl gap-4"
        >
          {photo.isPublic ? <Notice tone="warn">{t('public')}</Notice> : null}
          <HiddenField name="version" value={String(photo.imageVersion)} />
          <FrameEditor
            key={photo.imageVersion}
            src={photo.whole.src}
            whole={{ width: photo.whole.width, height: photo.whole.height }}
            frame={photo.frame}
          />
          <div className="flex flex-wrap gap-2">
            <SubmitButton>{t('apply')}</SubmitButton>
            {turn !== 0 || cut ? (
              <SubmitButton look="plain" name="none" value="1">
                {t('undo')}
              </SubmitButton>
            ) : null}
          </div>
        </ActionForm>
      </NextIntlClientProvider>
    </>
  );
}
