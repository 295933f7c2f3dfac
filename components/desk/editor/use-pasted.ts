'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PastedPicture } from './pasted-pictures.ts';
import { settlePicture } from './pasting.ts';
import type { PhotoShelf } from './photo-shelf.ts';

const fileOf = ({ name, data }: PastedPicture, number: number): File => {
  const ending = data.type.replace('image/', '').replace('jpeg', 'jpg');
  const stem = name.replace(/\.\w{2,5}$/, '') || String(number);
  return new File([data], `${stem}.${ending}`, { type: data.type });
};

/** Pictures of pasted texts: those whose bytes came along are uploaded one by one, the others are named. */
export function usePasted(shelf: PhotoShelf) {
  const t = useTranslations('bodyEditor');
  const [missing, setMissing] = useState<readonly string[]>([]);
  const count = useRef(0);
  // The editor is made once and calls what is current.
  const latest = useRef({ shelf, t });
  useEffect(() => {
    latest.current = { shelf, t };
  });
  const pasting = useMemo(
    () => ({
      markerOf: () => {
        count.current += 1;
        return latest.current.t('pastedPicture', { number: count.current });
      },
      onPasted: async (editor: Editor, pictures: readonly PastedPicture[], unseen: readonly string[]) => {
        if (unseen.length > 0) setMissing(unseen);
        for (const [at, picture] of pictures.entries()) {
          const [mediaId] = await latest.current.shelf.upload([fileOf(picture, at + 1)]);
          if (!editor.isDestroyed) settlePicture(editor, picture.marker, mediaId ?? null);
        }
      },
    }),
    [],
  );
  return { pasting, missing, dismiss: () => setMissing([]) };
}
