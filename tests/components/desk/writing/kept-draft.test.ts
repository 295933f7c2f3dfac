import { describe, expect, it } from 'vitest';
import { isNews, keptOf, restored } from '../../../../components/desk/writing/kept-draft.ts';
import { byHand } from '../../../../components/desk/writing/save-request.ts';
import { takeNews } from '../../../../components/desk/writing/take-news.ts';
import { aDraft, aState, aView } from '../../../support/writing.ts';

const view = aView(aDraft(), { shared: 2, vi: 5, en: 1 });
const written = aState(view, (draft) => ({ vi: { ...draft.vi, sapo: 'Viết dở khi mất điện.' } }));
const at = new Date('2023-06-30T09:00:00+07:00');

describe('what a browser keeps', () => {
  it('is each changed part, with what it was based on and what was not answered', () => {
    const unanswered = byHand(written);
    expect(keptOf({ ...written, unanswered }, at)).toEqual({
      at: '2023-06-30T02:00:00.000Z',
      parts: { vi: written.draft.vi },
      base: { vi: view.draft.vi },
      versions: { shared: 2, vi: 5, en: 1 },
      unanswered,
    });
    expect(keptOf(aState(view), at)).toBeNull();
  });

  it('is nothing new where it is stored already', () => {
    const kept = keptOf(written, at);
    if (!kept) throw new Error('nothing was kept');
    expect(isNews(aState(view), kept)).toBe(true);
    expect(isNews(aState(aView(written.draft)), kept)).toBe(false);
  });

  it('goes on upon what somebody else has stored meanwhile', () => {
    const kept = keptOf(written, at);
    if (!kept) throw new Error('nothing was kept');
    const theirs = { ...view.draft, vi: { ...view.draft.vi, title: 'Của Đức' } };
    const opened = aView(theirs, { shared: 3, vi: 6, en: 1 });
    const then = { ...aState(opened), ...restored(aState(opened), kept) };
    expect(then.versions.vi.version).toBe(5);
    const next = { ...then, ...takeNews(then, opened) };
    expect(next.draft.vi).toMatchObject({ title: 'Của Đức', sapo: 'Viết dở khi mất điện.' });
    expect(next.versions).toMatchObject({ shared: { version: 3 }, vi: { version: 6 } });
    expect(next.theirs).toEqual({});
  });
});
