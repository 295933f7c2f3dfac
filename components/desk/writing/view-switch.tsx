'use client';

import { useTranslations } from 'next-intl';

/** On a narrow screen one part shows at a time. Radio buttons: the arrow keys change them, and CSS does the rest. */
export function ViewSwitch() {
  const t = useTranslations('editor.view');
  return (
    <fieldset className="writing-switch">
      <legend className="sr-only">{t('legend')}</legend>
      {(['vi', 'en', 'shared'] as const).map((view) => (
        <label key={view}>
          <input
            type="radio"
            id={`view-${view}`}
            name="view"
            value={view}
            defaultChecked={view === 'vi'}
            className="sr-only"
          />
          <span>{t(view)}</span>
        </label>
      ))}
    </fieldset>
  );
}
