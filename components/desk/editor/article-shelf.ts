import { createContext, useContext } from 'react';

/** What boxes show of the article that is being written. */
export type ArticleShelf = {
  attachments: readonly { fileId: string; name: string }[];
  /** Numbers of the documents that it cites. */
  documents: readonly string[];
};

const ArticleShelfContext = createContext<ArticleShelf>({ attachments: [], documents: [] });

export const ArticleShelfProvider = ArticleShelfContext.Provider;

/** The files and documents of the article, within an `ArticleShelfProvider`. */
export const useArticleShelf = (): ArticleShelf => useContext(ArticleShelfContext);
