import type { ArticleView, Draft, TextDraft } from '../../components/desk/writing/article-view.ts';
import type { WritingState } from '../../components/desk/writing/writing-state.ts';
import { writingStore } from '../../components/desk/writing/writing-store.ts';
import type { Body } from '../../lib/text/document.ts';
import { noMatching } from '../../lib/text/matching.ts';

const sectionId = '01995000-0000-7000-8000-000000000001';

const paragraph = (text: string): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const text = (given: Partial<TextDraft> = {}): TextDraft => ({
  title: '',
  slug: '',
  sapo: '',
  body: paragraph('Nội dung.'),
  eventPlace: '',
  summary: false,
  seoTitle: '',
  seoDescription: '',
  ...given,
});

/** A draft as the writing screen holds it. */
export const aDraft = (given: Partial<Draft> = {}): Draft => ({
  shared: {
    sectionId,
    unitIds: [],
    eventDate: '2023-06-30',
    eventTime: '',
    schoolYear: 2023,
    leadMediaId: null,
    gallery: [],
    attachments: [],
    credits: [],
    documents: [],
    relatedIds: [],
  },
  vi: text({ title: 'Hội nghị viên chức', sapo: 'Gần ba trăm đại biểu về dự.' }),
  en: text({ title: 'Staff conference' }),
  pairs: noMatching,
  photos: {},
  ...given,
});

const state = (version: number) => ({
  version,
  by: 'Đỗ Hữu Đức',
  at: '2023-06-30T01:00:00.000Z',
  status: 'draft' as const,
  publishedAt: null,
  withdrawnAt: null,
  slug: null,
  scheduled: null,
});

/** An article as the newsroom answers it, with these versions. */
export const aView = (draft: Draft, versions = { shared: 1, vi: 1, en: 1 }): ArticleView => ({
  articleId: '01995000-0000-7000-8000-0000000000aa',
  original: 'vi',
  draft,
  shared: state(versions.shared),
  texts: { vi: state(versions.vi), en: state(versions.en) },
  photos: [],
  files: [],
  related: [],
  requirements: { vi: [], en: [] },
  may: { editShared: true, editText: true, editAddress: true, publish: true, withdraw: true },
});

/** The state of a writing screen on which an article stands as stored, with these changes made since. */
export function aState(
  view: ArticleView,
  change: (draft: Draft) => Partial<Draft> = () => ({}),
): WritingState {
  const store = writingStore(view, { sections: [], units: [], schoolYears: [], tone: 'older' });
  store.set({ draft: { ...view.draft, ...change(view.draft) } });
  return store.get();
}
