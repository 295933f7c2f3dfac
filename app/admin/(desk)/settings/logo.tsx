import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import { issue } from '../../../../lib/issue.ts';
import { mediaUrl } from '../../../../lib/media/names.ts';
import { dropLogo } from './actions.ts';
import { LogoForm } from './logo-form.tsx';

/** The logo in the nameplate, by itself: it is saved as soon as it is sent. */
export async function Logo({ file, outcome }: { file: string | null; outcome?: string }) {
  const t = await getTranslations('settings');
  const issues = await getTranslations('issues');
  const refusal = outcome && issues.has(outcome as 'invalid') ? issue('file', outcome) : undefined;
  return (
    <section id="logo" className="mt-8 grid max-w-lg gap-4 border-line border-t pt-4">
      <h2 className="font-bold text-base">{t('logo')}</h2>
      {file ? (
        <div className="flex flex-wrap items-center gap-4">
          {/* biome-ignore lint/performance/noImgElement: served as it is, in the one size there is */}
          <img
            src={mediaUrl(file)}
            alt={t('logoNow')}
            className="h-14 max-w-full bg-white object-contain p-1"
          />
          <ActionForm action={dropLogo} prefix="drop-logo-">
            <SubmitButton look="quiet" small>
              {t('logoRemove')}
            </SubmitButton>
          </ActionForm>
        </div>
      ) : null}
      <LogoForm outcome={refusal} />
    </section>
  );
}
