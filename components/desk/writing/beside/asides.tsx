'use client';

import type { Editor } from '@tiptap/core';
import { createPortal } from 'react-dom';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { type Beside, hostOf } from '../../editor/beside.ts';
import { BlockComments } from '../comments/block-comments.tsx';
import { Note } from './note.tsx';
import { Slot } from './slot.tsx';

/** What stands between the blocks of one text: slots and notes, each in its place in the editor. */
export function Asides({ editor, locale, layout }: { editor: Editor; locale: Locale; layout: Beside }) {
  return (
    <>
      {layout.slots.map((place) =>
        createPortal(
          <Slot editor={editor} locale={locale} place={place} />,
          hostOf(editor, `slot:${place.key}`),
          place.key,
        ),
      )}
      {[...new Set([...layout.notes, ...(layout.talks ?? [])])].map((key) =>
        createPortal(
          <>
            {layout.notes.includes(key) ? <Note editor={editor} blockKey={key} /> : null}
            <BlockComments editor={editor} locale={locale} blockKey={key} />
          </>,
          hostOf(editor, `note:${key}`),
          `note ${key}`,
        ),
      )}
    </>
  );
}
