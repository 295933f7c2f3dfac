import { describe, expect, it } from 'vitest';
import {
  afterWriting,
  calledMinor,
  leftOut,
  minorSettled,
  sideBySide,
  standingOn,
  stillRight,
} from '../../../../components/desk/writing/pairs.ts';
import { byHand } from '../../../../components/desk/writing/save-request.ts';
import { takeAnswer } from '../../../../components/desk/writing/take-answer.ts';
import type { WritingState } from '../../../../components/desk/writing/writing-state.ts';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Block, Body } from '../../../../lib/text/document.ts';
import { aDraft, aState, aView } from '../../../support/writing.ts';

const body = (lines: Record<string, string>): Body => ({
  type: 'doc',
  content: Object.entries(lines).map(
    ([key, text]): Block => ({ type: 'paragraph', attrs: { key }, content: [{ type: 'text', text }] }),
  ),
});
const vi = { mot: 'Sáng nay họp.', hai: 'Ba mươi người.' };
const en = { mot: 'It met.', hai: 'Thirty people.' };

/** A screen on which both texts agree. */
function screen(): WritingState {
  const draft = aDraft({ pairs: { matches: { ...vi }, leftOut: [] } });
  return aState(
    aView({
      ...draft,
      vi: { ...draft.vi, body: body(vi) },
      en: { ...draft.en, body: body(en) },
    }),
  );
}
const wrote = (state: WritingState, locale: Locale, lines: Record<string, string>): WritingState => ({
  ...state,
  ...afterWriting(state, locale, body(lines)),
});
const behind = (state: WritingState) => standingOn(state).behind;

describe('the pairs of a screen', () => {
  it('fall behind when the original changes, and catch up by an edit, which keeps in sight what it answers', () => {
    const changed = wrote(screen(), 'vi', { ...vi, hai: 'Bốn mươi người.' });
    expect(behind(changed)).toEqual(['hai']);
    const mended = wrote(wrote(changed, 'en', { ...en, hai: 'Forty' }), 'en', {
      ...en,
      hai: 'Forty people.',
    });
    expect(behind(mended)).toEqual([]);
    expect(mended.catchingUp).toEqual({ hai: 'Ba mươi người.' });
    expect(byHand(mended)?.request.pairs).toEqual({ matched: { hai: 'Bốn mươi người.' }, leftOut: {} });
  });

  it('are still right when somebody says so, which changes no text', () => {
    const changed = wrote(screen(), 'vi', { ...vi, hai: 'Bốn mươi người.' });
    const settled = { ...changed, ...stillRight(changed, 'hai') };
    expect(behind(settled)).toEqual([]);
    expect(byHand(settled)?.request).toMatchObject({ pairs: { matched: { hai: 'Bốn mươi người.' } } });
    expect(byHand(settled)?.request.en).toBeUndefined();
  });

  it('leave out and take back', () => {
    const short = wrote(screen(), 'en', { mot: 'It met.' });
    const out = { ...short, ...leftOut(short, 'hai') };
    expect(standingOn(out)).toMatchObject({ leftOut: ['hai'], missing: [] });
    const back = { ...out, ...leftOut(out, 'hai') };
    expect(standingOn(back)).toMatchObject({ leftOut: [], missing: ['hai'] });
  });

  it('are asked of nobody while the changes are called minor, also of those that follow', () => {
    const changed = wrote(screen(), 'vi', { ...vi, mot: 'Sáng nay, họp.' });
    const minor = { ...changed, ...calledMinor(changed, true) };
    expect(behind(minor)).toEqual([]);
    const more = wrote(minor, 'vi', { ...vi, mot: 'Sáng nay, hội nghị họp.' });
    expect(behind(more)).toEqual([]);
    const major = { ...more, ...calledMinor(more, false) };
    expect(behind(major)).toEqual(['mot']);
    expect(major.draft.pairs.matches.mot).toBe(vi.mot);
  });

  it('are asked about again once what was called minor is saved', () => {
    const changed = wrote(screen(), 'vi', { ...vi, mot: 'Sáng nay, họp.' });
    const minor = { ...changed, ...calledMinor(changed, true) };
    const saved = { ...minor, stored: minor.draft, ...minorSettled(minor) };
    expect(saved.beforeMinor).toBeNull();
    expect(behind(saved)).toEqual([]);
    const more = wrote(saved, 'vi', { mot: 'Sáng nay, họp.', hai: 'Bốn mươi người.' });
    expect(behind(more)).toEqual(['hai']);
    const minorToo = { ...more, ...calledMinor(more, true) };
    expect(behind({ ...minorToo, ...calledMinor(minorToo, false) })).toEqual(['hai']);
    expect(minorSettled(changed)).toEqual({});
  });

  it('are not compared with a summary', () => {
    const state = screen();
    expect(sideBySide(state)).toBe(true);
    expect(
      sideBySide({ ...state, draft: { ...state.draft, en: { ...state.draft.en, summary: true } } }),
    ).toBe(false);
  });

  it('keep what was said after the save was sent, and take over what others said', () => {
    const changed = wrote(screen(), 'vi', { mot: 'Một.', hai: 'Hai.' });
    const sent = { ...changed, ...stillRight(changed, 'mot') };
    const since = { ...sent, ...leftOut(sent, 'tam') };
    const newest = { matches: { mot: 'Một.', hai: 'Hai.' }, leftOut: ['bon'] };
    const article = aView({ ...sent.draft, pairs: newest });
    const answer = { results: {}, photos: {}, pairs: { ok: true as const, data: null }, article };
    const after = { ...since, ...takeAnswer(since, sent.draft, answer) };
    expect(after.draft.pairs).toEqual({ ...newest, leftOut: ['bon', 'tam'] });
    expect(byHand(after)?.request.pairs).toEqual({ matched: {}, leftOut: { tam: true } });
  });
});
