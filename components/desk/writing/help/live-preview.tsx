'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { type Locale, locales } from '../../../../lib/i18n/locales.ts';
import { Button } from '../../../ui/button.tsx';
import { useWriting } from '../writing-store.ts';

const devices = { phone: 360, desktop: 1280 } as const;
type Device = keyof typeof devices;
const names = ['phone', 'desktop'] as const satisfies Device[];

/** The page as readers will see it, in the width of a phone or a desktop; made anew after every save. */
export function LivePreview({ onClose }: { onClose: () => void }) {
  const t = useTranslations('editor.help.preview');
  const articleId = useWriting((state) => state.articleId);
  const versions = useWriting(
    ({ versions: now }) => `${now.shared.version} ${now.vi.version} ${now.en.version}`,
  );
  const [device, setDevice] = useState<Device>('phone');
  const [locale, setLocale] = useState<Locale>('vi');
  const panel = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector('input')?.focus(), []);
  const width = devices[device];
  // The page keeps the width of its device and is drawn smaller where there is less room.
  useEffect(() => {
    const room = stage.current;
    if (!room) return;
    const scaled = () => {
      const scale = Math.min(1, room.clientWidth / width);
      room.style.setProperty('--width', `${width}px`);
      room.style.setProperty('--scale', String(scale));
      room.style.setProperty('--height', `${room.clientHeight / scale}px`);
    };
    const resized = new ResizeObserver(scaled);
    resized.observe(room);
    scaled();
    return () => resized.disconnect();
  }, [width]);
  return (
    <section
      ref={panel}
      aria-label={t('title')}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      className="live-preview"
      data-device={device}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-3 py-1.5 text-sm">
        <Choice legend={t('device')} name="device" value={device} values={names} onChoose={setDevice} />
        <Choice legend={t('language')} name="locale" value={locale} values={locales} onChoose={setLocale} />
        <span className="text-soft text-xs">{t('saved')}</span>
        <Button type="button" small look="quiet" className="ml-auto" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      <div ref={stage} className="live-preview-stage">
        <iframe
          key={`${locale} ${versions}`}
          title={t('page', { locale, device })}
          src={`/admin/articles/${articleId}/preview/${locale}`}
        />
      </div>
    </section>
  );
}

function Choice<Value extends Device | Locale>({
  legend,
  name,
  value,
  values,
  onChoose,
}: {
  legend: string;
  name: string;
  value: Value;
  values: readonly Value[];
  onChoose: (value: Value) => void;
}) {
  const t = useTranslations('editor.help.preview.choices');
  return (
    <fieldset className="flex gap-3">
      <legend className="sr-only">{legend}</legend>
      {values.map((choice) => (
        <label key={choice} className="flex min-h-6 cursor-pointer items-center gap-1">
          <input
            type="radio"
            name={`preview-${name}`}
            checked={choice === value}
            onChange={() => onChoose(choice)}
          />
          {t(choice as Device | Locale)}
        </label>
      ))}
    </fieldset>
  );
}
