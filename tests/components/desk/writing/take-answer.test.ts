import { describe, expect, it } from 'vitest';
import { changedParts } from '../../../../components/desk/writing/changes.ts';
import { byHand, byItself } from '../../../../components/desk/writing/save-request.ts';
import { takeAnswer } from '../../../../components/desk/writing/take-answer.ts';
import type { WritingState } from '../../../../components/desk/writing/writing-state.ts';
import { done, issue, overtaken, refused } from '../../../../lib/issue.ts';
import { aDraft, aState, aView } from '../../../support/writing.ts';

const changed = (state: WritingState, change: Partial<WritingState>): WritingState => ({
  ...state,
  ...change,
});

const titled = (title: string) => (draft: ReturnType<typeof aDraft>) => ({ vi: { ...draft.vi, title } });

const words = (alt: string, version = 1) => ({
  vi: { alt, caption: '' },
  en: { alt: '', caption: '' },
  credit: '',
  version,
});

describe('a save of the writing screen', () => {
  it('sends only what changed, with the versions it was based on', () => {
    const view = aView(aDraft(), { shared: 4, vi: 7, en: 2 });
    expect(byHand(aState(view))).toBeNull();
    const state = aState(view, titled('Hội nghị viên chức, người lao động'));
    expect(byHand(state)?.request).toEqual({ vi: { baseVersion: 7, input: state.draft.vi } });
  });

  it('counts as stored what was sent, and as unsaved what was typed since', () => {
    const view = aView(aDraft());
    const sent = aState(view, titled('Hội nghị viên chức 2023'));
    const typedSince = aState(view, titled('Hội nghị viên chức 2023–2024'));
    const article = aView(sent.draft, { shared: 1, vi: 2, en: 1 });
    const answer = { results: { vi: done({ version: 2 }) }, photos: {}, article };
    const quiet = changed(sent, takeAnswer(sent, sent.draft, answer));
    expect(changedParts(quiet)).toEqual([]);
    expect(quiet.versions.vi.version).toBe(2);
    const busy = changed(typedSince, takeAnswer(typedSince, sent.draft, answer));
    expect(changedParts(busy)).toEqual(['vi']);
    expect(busy.draft.vi.title).toBe('Hội nghị viên chức 2023–2024');
  });

  it('keeps a refused part on the screen with the reasons, while another part is stored', () => {
    const view = aView(aDraft());
    const state = aState(view, (draft) => ({
      vi: { ...draft.vi, slug: 'hoi-nghi' },
      en: { ...draft.en, sapo: 'Nearly three hundred delegates.' },
    }));
    const taken = issue('slug', 'slugTaken', { slug: 'hoi-nghi', title: 'Tin cũ' });
    const article = aView({ ...view.draft, en: state.draft.en }, { shared: 1, vi: 1, en: 2 });
    const results = { vi: refused(taken), en: done({ version: 2 }) };
    const next = changed(state, takeAnswer(state, state.draft, { results, photos: {}, article }));
    expect(next.issues.vi).toEqual([taken]);
    expect(changedParts(next)).toEqual(['vi']);
    expect(next.versions.vi.version).toBe(1);
    expect(next.versions.en.version).toBe(2);
  });

  it('keeps both texts when somebody was faster', () => {
    const view = aView(aDraft());
    const mine = aState(view, titled('Bản của tôi'));
    const theirs = aView(
      { ...view.draft, vi: { ...view.draft.vi, title: 'Bản của Đức' } },
      { shared: 1, vi: 2, en: 1 },
    );
    const stale = overtaken({ by: 'Đỗ Hữu Đức', at: new Date(0), version: 2 });
    const answer = { results: { vi: stale }, photos: {}, article: theirs };
    const next = changed(mine, takeAnswer(mine, mine.draft, answer));
    expect(next.draft.vi.title).toBe('Bản của tôi');
    expect(next.theirs.vi?.view.draft.vi.title).toBe('Bản của Đức');
    expect(next.versions.vi.version).toBe(1);
    expect(next.issues.vi).toEqual([]);
  });

  it('brings both together by itself where they changed different things', () => {
    const view = aView(aDraft());
    const mine = aState(view, titled('Bản của tôi'));
    const theirs = aView(
      { ...view.draft, vi: { ...view.draft.vi, sapo: 'Sapo của Đức.' } },
      { shared: 1, vi: 2, en: 1 },
    );
    const stale = overtaken({ by: 'Đỗ Hữu Đức', at: new Date(0), version: 2 });
    const answer = { results: { vi: stale }, photos: {}, article: theirs };
    const next = changed(mine, takeAnswer(mine, mine.draft, answer, { auto: true }));
    expect(next.theirs).toEqual({});
    expect(next.draft.vi).toMatchObject({ title: 'Bản của tôi', sapo: 'Sapo của Đức.' });
    expect(byItself(next)?.request.vi?.baseVersion).toBe(2);
  });

  it('knows its own save again of which the answer never came, also when others have saved since', () => {
    const view = aView(aDraft());
    const sent = aState(view, titled('Hội nghị viên chức 2023'));
    const typedSince = aState(view, titled('Hội nghị viên chức 2023–2024'));
    const article = aView(
      { ...view.draft, vi: { ...sent.draft.vi, sapo: 'Sapo của Đức.' } },
      { shared: 1, vi: 3, en: 1 },
    );
    // The newsroom finds the text in its history, as version 2.
    const answer = { results: { vi: done({ version: 2 }) }, photos: {}, article };
    const next = changed(typedSince, takeAnswer(typedSince, sent.draft, answer, { auto: true }));
    expect(next.theirs).toEqual({});
    expect(next.versions.vi.version).toBe(3);
    expect(next.draft.vi).toMatchObject({ title: 'Hội nghị viên chức 2023–2024', sapo: 'Sapo của Đức.' });
  });

  it('does not send again by itself what was refused, or waits for a save by hand', () => {
    const view = aView(aDraft({ photos: { a: words('') } }));
    const state = aState(view, ({ vi }) => ({ vi: { ...vi, slug: 'x' }, photos: { a: words('Toàn cảnh') } }));
    const results = { vi: refused(issue('slug', 'slugTaken')) };
    const answer = { results, photos: { a: refused(issue('', 'heldBack')) }, article: view };
    const next = changed(state, takeAnswer(state, state.draft, answer, { auto: true }));
    expect(next.issues).toMatchObject({ vi: [{ key: 'slugTaken' }], photos: [] });
    expect(byItself(next)).toBeNull();
    expect(byHand(next)).not.toBeNull();
  });

  it('takes over what somebody else saved where nothing was changed here', () => {
    const view = aView(aDraft());
    const state = aState(view, titled('Chỉ sửa bản Việt'));
    const newer = { ...view.draft, vi: state.draft.vi, en: { ...view.draft.en, title: 'Edited by Anna' } };
    const article = aView(newer, { shared: 1, vi: 2, en: 5 });
    const answer = { results: { vi: done({ version: 2 }) }, photos: {}, article };
    const next = changed(state, takeAnswer(state, state.draft, answer));
    expect(next.draft.en.title).toBe('Edited by Anna');
    expect(next.versions.en.version).toBe(5);
    expect(changedParts(next)).toEqual([]);
  });

  it('says of each photo whether its words were stored', () => {
    const view = aView(aDraft({ photos: { a: words(''), b: words('') } }));
    const state = aState(view, () => ({ photos: { a: words('Toàn cảnh'), b: words('Sân khấu') } }));
    const photos = { a: done({ mediaId: 'a', version: 2 }), b: refused(issue('', 'mediaInPublic')) };
    const article = aView(aDraft({ photos: { a: words('Toàn cảnh', 2), b: words('') } }));
    const next = changed(state, takeAnswer(state, state.draft, { results: {}, photos, article }));
    expect(next.stored.photos).toEqual({ a: words('Toàn cảnh', 2), b: words('') });
    expect(next.draft.photos).toEqual({ a: words('Toàn cảnh', 2), b: words('Sân khấu') });
    expect(next.issues.photos).toEqual([issue('b.', 'mediaInPublic')]);
  });

  it('keeps what was typed about a photo when somebody was faster, upon what they stored', () => {
    const view = aView(aDraft({ photos: { a: words('') } }));
    const state = aState(view, () => ({ photos: { a: words('Của tôi') } }));
    const meanwhile = issue('vi.alt', 'storedMeanwhile', { value: 'Của Đức' });
    const { issues } = overtaken({ by: 'Đỗ Hữu Đức', at: new Date(0), version: 2 });
    const article = aView(aDraft({ photos: { a: words('Của Đức', 2) } }));
    const photos = { a: refused(...issues, meanwhile) };
    const next = changed(state, takeAnswer(state, state.draft, { results: {}, photos, article }));
    expect(next.draft.photos.a).toEqual(words('Của tôi', 2));
    expect(next.stored.photos.a).toEqual(words('Của Đức', 2));
    expect(next.issues.photos.map(({ field }) => field)).toEqual(['a.', 'a.vi.alt']);
    expect(byHand(next)?.request.photos).toEqual([{ mediaId: 'a', ...words('Của tôi', 2) }]);
  });

  it('takes over what somebody else said about a photo where nothing was changed here', () => {
    const view = aView(aDraft({ photos: { a: words('') } }));
    const state = aState(view, titled('Chỉ sửa bản Việt'));
    const article = aView(
      { ...state.draft, photos: { a: words('Của Đức', 2) } },
      { shared: 1, vi: 2, en: 1 },
    );
    const answer = { results: { vi: done({ version: 2 }) }, photos: {}, article };
    const next = changed(state, takeAnswer(state, state.draft, answer));
    expect(next.draft.photos.a).toEqual(words('Của Đức', 2));
    expect(changedParts(next)).toEqual([]);
  });
});
