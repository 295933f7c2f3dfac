'use client';

import { type ReactNode, useMemo } from 'react';
import { ArticleShelfProvider } from '../editor/article-shelf.ts';
import { useWriting } from './writing-store.ts';

/** Gives the texts the article's files and documents, as they stand on the screen. */
export function ShelfOfArticle({ children }: { children: ReactNode }) {
  const attachments = useWriting(({ draft }) => draft.shared.attachments);
  const documents = useWriting(({ draft }) => draft.shared.documents);
  const files = useWriting((state) => state.files);
  const shelf = useMemo(
    () => ({
      attachments: attachments.map(({ fileId, titleVi, titleEn }) => ({
        fileId,
        name: titleVi || titleEn || files[fileId]?.name || '',
      })),
      documents: documents.map(({ number }) => number.trim()).filter(Boolean),
    }),
    [attachments, documents, files],
  );
  return <ArticleShelfProvider value={shelf}>{children}</ArticleShelfProvider>;
}
