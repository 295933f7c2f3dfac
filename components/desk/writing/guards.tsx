'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { isPressed } from '../editor/shortcuts.ts';
import { unsavedParts } from './changes.ts';
import { jumpTo } from './jump.ts';
import { byItself } from './save-request.ts';
import type { WritingState } from './writing-state.ts';
import { useWritingStore } from './writing-store.ts';

const leavesPage = (event: MouseEvent): boolean => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target === '_blank' || 'savesFirst' in link.dataset) return false;
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return false;
  const { origin, pathname } = new URL(link.href, location.href);
  return origin === location.origin && pathname !== location.pathname;
};

/** What is not stored, and will not be by itself in a moment. */
const staysBehind = (state: WritingState): boolean =>
  unsavedParts(state).length > 0 && (state.failure !== null || !(state.saving || byItself(state)));

/** Ctrl+S saves; leaving asks first where something would stay behind unsaved. */
export function Guards({ onSave }: { onSave: () => void }) {
  const t = useTranslations('editor');
  const store = useWritingStore();
  useEffect(() => {
    const unsaved = () => staysBehind(store.get());
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPressed(event, 'save')) return;
      event.preventDefault();
      onSave();
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault();
    };
    // Links within the desk leave without unloading the page.
    const onClick = (event: MouseEvent) => {
      if (!leavesPage(event) || !unsaved() || window.confirm(t('leave'))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, true);
    };
  }, [store, onSave, t]);
  // An address may name the field to begin with, such as what keeps the text from being published.
  useEffect(() => {
    if (location.hash) jumpTo(decodeURIComponent(location.hash.slice(1)));
  }, []);
  return null;
}
