import { useTranslations } from 'next-intl';
import { Button } from '../../../ui/button.tsx';
import type { SuggestedItem, SuggestionReason } from '../article-view.ts';
import { RelatedLine } from './related-line.tsx';

function Why({ reason }: { reason: SuggestionReason }) {
  const t = useTranslations('editor.related.reasons');
  switch (reason.why) {
    case 'document':
      return t('document', { number: reason.number });
    case 'unit':
      return t('unit', { name: reason.name });
    case 'words':
      return t.rich('words', {
        phrases: () =>
          reason.phrases.map((phrase, at) => (
            <span key={phrase} lang={reason.locale}>
              {at > 0 ? ', ' : null}“{phrase}”
            </span>
          )),
      });
    case 'schoolYear':
      return t('schoolYear', { year: `${reason.year}–${reason.year + 1}` });
    default:
      return t(reason.why);
  }
}

/** A story that may be related: its line, why it is offered, and the buttons that take it or put it away. */
export function Suggestion({
  suggested: { item, reasons },
  onTake,
  onDismiss,
}: {
  suggested: SuggestedItem;
  onTake: () => void;
  onDismiss: () => void;
}) {
  const t = useTranslations('editor.related');
  const name = item.title;
  return (
    <>
      <RelatedLine item={item} />
      <ul className="text-[0.8125rem] leading-snug">
        {reasons.slice(0, 3).map((reason) => (
          <li key={JSON.stringify(reason)} className="before:mr-1 before:text-soft before:content-['·']">
            <Why reason={reason} />
          </li>
        ))}
      </ul>
      <span className="flex gap-1 pt-1">
        <Button type="button" small aria-label={t('takeNamed', { name })} onClick={onTake}>
          {t('take')}
        </Button>
        <Button type="button" small look="quiet" aria-label={t('dismissNamed', { name })} onClick={onDismiss}>
          {t('dismiss')}
        </Button>
      </span>
    </>
  );
}
