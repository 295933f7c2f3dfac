'use client';

import { useEffect } from 'react';
import { locales } from '../../../../lib/i18n/locales.ts';
import { setOthers } from '../../editor/others.ts';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { beat, leave } from './beat.ts';

const everyMs = 3_000;

/** Lets others see where one writes, and shows where they do; while the page is hidden nobody is there. */
export function usePresence(): void {
  const store = useWritingStore();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const goOn = async () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') await beat(store);
      if (!stopped) timer = setTimeout(goOn, everyMs);
    };
    const onVisibility = () => (document.visibilityState === 'hidden' ? leave(store) : void goOn());
    const onLeave = () => leave(store);
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', onLeave);
    timer = setTimeout(goOn, 0);
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', onLeave);
      leave(store);
    };
  }, [store]);
  const others = useWriting((state) => state.others);
  useEffect(() => {
    for (const locale of locales) {
      const here = others.filter(({ part, block }) => part === locale && block);
      const editor = store.editors[locale];
      if (editor && !editor.isDestroyed) setOthers(editor.view, here);
    }
  }, [store, others]);
}
