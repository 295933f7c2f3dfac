import { useTranslations } from 'next-intl';

/** Recovery codes, shown this once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('passkeys');
  if (codes.length === 0) return null;
  return (
    <div className="mt-2 grid gap-2">
      <p>{t('recoveryCodes')}</p>
      <output className="block w-fit select-all whitespace-pre-line border border-good bg-paper px-3 py-2 font-mono text-base text-ink leading-7">
        {codes.join('\n')}
      </output>
    </div>
  );
}
