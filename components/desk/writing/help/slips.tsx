'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type Locale, locales } from '../../../../lib/i18n/locales.ts';
import { longHeadline, longSapo } from '../../../../lib/text/proof/lengths.ts';
import type { Slip } from '../../../../lib/text/proof/slip.ts';
import { Button } from '../../../ui/button.tsx';
import { acceptSlip, toSlip } from '../../editor/proof.ts';
import { JumpLink } from '../jump-link.tsx';
import { useWriting } from '../writing-store.ts';
import { bringToFront, type Editors } from './editors.ts';

/** More would be a list that nobody reads. */
const mostShown = 12;

/** White space that can be seen: what is wrong is often only that. */
const visible = (text: string) => text.replaceAll('\u00a0', '⍽').replaceAll(' ', '·') || '∅';

/** What may be written otherwise, in both languages. */
export function Slips({
  editors,
  slips,
  onDismiss,
}: {
  editors: Editors;
  slips: Record<Locale, readonly Slip[]>;
  onDismiss: (locale: Locale, slip: Slip) => void;
}) {
  const t = useTranslations('editor.help');
  const count = slips.vi.length + slips.en.length;
  return (
    <>
      {locales.map((locale) => (
        <Lengths key={locale} locale={locale} />
      ))}
      {count === 0 ? <p className="text-[0.8125rem] text-soft">{t('noSlips')}</p> : null}
      {locales.map((locale) => {
        const editor = editors[locale];
        if (!editor || slips[locale].length === 0) return null;
        return (
          <ul key={locale} aria-label={t('slipsIn', { locale })} className="grid min-w-0 gap-1">
            {slips[locale].slice(0, mostShown).map((slip, index) => (
              <OneSlip
                // biome-ignore lint/suspicious/noArrayIndexKey: the same slip may stand in two places
                key={`${slip.kind} ${slip.found} ${index}`}
                editor={editor}
                locale={locale}
                slip={slip}
                onDismiss={onDismiss}
              />
            ))}
            {slips[locale].length > mostShown ? (
              <li className="text-soft text-xs">{t('more', { count: slips[locale].length - mostShown })}</li>
            ) : null}
          </ul>
        );
      })}
    </>
  );
}

function OneSlip({
  editor,
  locale,
  slip,
  onDismiss,
}: {
  editor: Editor;
  locale: Locale;
  slip: Slip;
  onDismiss: (locale: Locale, slip: Slip) => void;
}) {
  const t = useTranslations('editor.help');
  const isSpace = slip.kind === 'space' || slip.kind === 'unbroken';
  const [found, proposal] = [slip.found, slip.proposal].map((text) => (isSpace ? visible(text) : text));
  const said = { found: slip.found.trim() || t(`kinds.${slip.kind}`), proposal: slip.proposal };
  return (
    <li className="flex min-w-0 items-center text-sm">
      <button
        type="button"
        lang={locale}
        title={t(`kinds.${slip.kind}`)}
        onClick={() => {
          bringToFront(locale);
          toSlip(editor, slip);
        }}
        className="min-h-6 min-w-0 flex-1 cursor-pointer break-words text-start hover:underline"
      >
        {isSpace ? `${t(`kinds.${slip.kind}`)}: ${found}` : <s className="text-soft">{found}</s>} → {proposal}
      </button>
      <Button
        type="button"
        small
        look="quiet"
        aria-label={t('acceptThis', said)}
        onClick={() => acceptSlip(editor, slip)}
      >
        {t('accept')}
      </Button>
      <Button
        type="button"
        small
        look="quiet"
        aria-label={t('dismissThis', said)}
        onClick={() => onDismiss(locale, slip)}
      >
        {t('dismiss')}
      </Button>
    </li>
  );
}

/** A headline or standfirst that is longer than it is read. */
function Lengths({ locale }: { locale: Locale }) {
  const t = useTranslations('editor.help');
  const title = useWriting(({ draft }) => longHeadline(draft[locale].title));
  const sapo = useWriting(({ draft }) => longSapo(draft[locale].sapo));
  if (!title && !sapo) return null;
  return (
    <ul className="text-sm">
      {title ? (
        <li>
          <JumpLink to={`${locale}.title`}>{t('longHeadline', { locale })}</JumpLink>
        </li>
      ) : null}
      {sapo ? (
        <li>
          <JumpLink to={`${locale}.sapo`}>{t('longSapo', { locale })}</JumpLink>
        </li>
      ) : null}
    </ul>
  );
}
