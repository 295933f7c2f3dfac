import { getTranslations } from 'next-intl/server';
import { IssueText } from '../../../../components/desk/issue-text.tsx';
import { Notice } from '../../../../components/ui/notice.tsx';
import { mediaLimits } from '../../../../lib/media/limits.ts';

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');

const megabytes = { limit: mediaLimits.bytes / 1024 / 1024 };

/** Refusals that the plain form can meet, with what their wording needs. */
const known: Record<string, Record<string, string | number>> = {
  mediaAnimated: {},
  mediaBroken: {},
  mediaBusy: {},
  mediaEmpty: {},
  mediaGif: {},
  mediaHeic: {},
  mediaIsPdf: {},
  mediaNotAnImage: {},
  mediaReplaced: { name: '…' },
  mediaSvg: {},
  mediaTooLarge: megabytes,
  mediaTooLong: { limit: mediaLimits.side },
  mediaTooManyPixels: { found: `> ${mediaLimits.megapixels}`, limit: mediaLimits.megapixels },
  required: {},
  notPermitted: {},
  signedOut: {},
};

/** What became of files that were sent without scripts; the upload route says it in the address. */
export async function Outcome({ asked }: { asked: Record<string, string | string[] | undefined> }) {
  const t = await getTranslations('media.upload');
  const added = Number.parseInt(one(asked.added), 10) || 0;
  const key = one(asked.refused);
  const file = one(asked.file);
  if (!added && !key) return null;
  return (
    <div className="mt-3 grid gap-2">
      {added > 0 ? <Notice tone="good">{t('taken', { added, known: 0 })}</Notice> : null}
      {key ? (
        <Notice tone="bad">
          {file ? `${file}: ` : null}
          <IssueText issue={{ field: 'file', key: known[key] ? key : 'invalid', values: known[key] }} />
        </Notice>
      ) : null}
    </div>
  );
}
