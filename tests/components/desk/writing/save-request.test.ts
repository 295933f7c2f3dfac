import { describe, expect, it } from 'vitest';
import type { ArticleView } from '../../../../components/desk/writing/article-view.ts';
import { byHand, byItself } from '../../../../components/desk/writing/save-request.ts';
import { aDraft, aState, aView } from '../../../support/writing.ts';

const draftView = aView(aDraft());
const publicView: ArticleView = {
  ...draftView,
  texts: {
    ...draftView.texts,
    vi: { ...draftView.texts.vi, status: 'published', publishedAt: '2023-06-30T00:00:00Z', slug: 'hoi-nghi' },
  },
  draft: { ...draftView.draft, vi: { ...draftView.draft.vi, slug: 'hoi-nghi' } },
};
const sentBy = (request: object | undefined) => Object.keys(request ?? {}).sort();

describe('what a screen sends by itself', () => {
  it('is everything that changed in an article that is not public', () => {
    const state = aState(draftView, ({ vi, shared }) => ({
      vi: { ...vi, sapo: 'Sáng nay.' },
      shared: { ...shared, schoolYear: 2024 },
    }));
    expect(sentBy(byItself(state)?.request)).toEqual(['auto', 'shared', 'vi']);
    expect(byItself(aState(draftView))).toBeNull();
  });

  it('is only texts, without their address, where readers would see the rest at once', () => {
    const state = aState(publicView, ({ vi, shared }) => ({
      vi: { ...vi, sapo: 'Sáng nay.', slug: 'dia-chi-moi' },
      shared: { ...shared, schoolYear: 2024 },
    }));
    const sending = byItself(state);
    expect(sentBy(sending?.request)).toEqual(['auto', 'vi']);
    expect(sending?.request.vi?.input).toMatchObject({ sapo: 'Sáng nay.', slug: 'hoi-nghi' });
    expect(sentBy(byHand(state)?.request)).toEqual(['shared', 'vi']);
    const moved = aState(publicView, ({ vi }) => ({ vi: { ...vi, slug: 'dia-chi-moi' } }));
    expect(byItself(moved)).toBeNull();
    expect(byHand(moved)?.request.vi?.input.slug).toBe('dia-chi-moi');
  });

  it('is not what was refused just so, nor what is in dispute, nor a row with nothing in it', () => {
    const state = aState(draftView, ({ vi, shared }) => ({
      vi: { ...vi, slug: 'da-co' },
      shared: { ...shared, credits: [{ roles: [], person: '', unitId: '' }] },
    }));
    expect(sentBy(byItself(state)?.request)).toEqual(['auto', 'vi']);
    expect(byItself({ ...state, refused: { vi: state.draft.vi } })).toBeNull();
    expect(byItself({ ...state, refused: { vi: draftView.draft.vi } })).not.toBeNull();
    const theirs = { vi: { view: draftView, saved: draftView.texts.vi } };
    expect(byItself({ ...state, theirs })).toBeNull();
  });

  it('ends with a save by hand, which makes the newest revision stay', () => {
    const state = { ...aState(draftView), sitting: { vi: true, en: false } };
    expect(byItself(state)).toBeNull();
    expect(sentBy(byHand(state)?.request)).toEqual(['vi']);
  });
});
