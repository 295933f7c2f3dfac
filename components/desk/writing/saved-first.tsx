'use client';

import { useRouter } from 'next/navigation';
import type { MouseEvent, ReactNode } from 'react';
import { ButtonLink, type ButtonLook } from '../../ui/button.tsx';
import { changedParts } from './changes.ts';
import { useSave } from './use-save.ts';
import { useWritingStore } from './writing-store.ts';

/** A link to a page that shows what is stored: with unsaved changes it saves first, and stays here when that fails. */
export function SavedFirst({
  href,
  newTab = false,
  children,
  ...look
}: ButtonLook & { href: string; newTab?: boolean; children: ReactNode }) {
  const store = useWritingStore();
  const save = useSave();
  const router = useRouter();
  const follow = async (event: MouseEvent) => {
    if (changedParts(store.get()).length === 0) return;
    event.preventDefault();
    // A tab opened only after the save would be taken for an unwanted one.
    const tab = newTab ? window.open('', '_blank') : null;
    const saved = await save();
    if (!saved) return tab?.close();
    if (tab) tab.location.href = href;
    else router.push(href);
  };
  return (
    <ButtonLink
      {...look}
      href={href}
      prefetch={false}
      target={newTab ? '_blank' : undefined}
      data-saves-first=""
      onClick={follow}
    >
      {children}
    </ButtonLink>
  );
}
