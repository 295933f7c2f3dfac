import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { Checkbox } from '../../../../../components/ui/checkbox.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import { wantsSecondEyes } from '../../../../../lib/review/second-eyes.ts';
import { chooseSecondEyes } from './choose-second-eyes.ts';

/** Whether what is filed here needs a second person's approval. */
export async function SecondEyes({ sectionId }: { sectionId: string }) {
  const [t, wanted] = await Promise.all([getTranslations('secondEyes'), wantsSecondEyes(sectionId)]);
  return (
    <section className="mt-8 grid max-w-3xl gap-3 border-line border-t pt-4">
      <h2 className="font-bold text-base">{t('title')}</h2>
      <ActionForm
        action={chooseSecondEyes.bind(null, sectionId)}
        prefix="second-eyes-"
        className="grid gap-3"
        savedText={t('saved')}
      >
        <Checkbox name="wanted" defaultChecked={wanted} label={t('label')} hint={t('hint')} />
        <div>
          <SubmitButton look="plain">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
