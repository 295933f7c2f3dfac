import { describe, expect, it } from 'vitest';
import { changedParts } from '../../../../components/desk/writing/changes.ts';
import { settled } from '../../../../components/desk/writing/conflict/resolution.ts';
import { disputesOf } from '../../../../components/desk/writing/take-news.ts';
import { nameOf } from '../../../../lib/text/merge.ts';
import { aDraft, aState, aView } from '../../../support/writing.ts';

const view = aView(aDraft());
const theirs = aView(
  { ...view.draft, vi: { ...view.draft.vi, title: 'Của Đức', sapo: 'Sapo của Đức.' } },
  { shared: 1, vi: 3, en: 1 },
);
const mine = {
  ...aState(view, (draft) => ({ vi: { ...draft.vi, title: 'Của tôi', eventPlace: 'Hội trường A' } })),
  theirs: { vi: { view: theirs, saved: theirs.texts.vi } },
};

describe('a dispute', () => {
  it('is where both have changed', () => {
    expect(disputesOf(mine, 'vi').map(nameOf)).toEqual(['title']);
  });

  it('is wherever both differ when nobody knows what they began with', () => {
    const blind = { ...mine, theirs: { vi: { ...mine.theirs.vi, blind: true } } };
    expect(disputesOf(blind, 'vi').map(nameOf)).toEqual(['title', 'sapo', 'eventPlace']);
  });
});

describe('a settled dispute', () => {
  it('stands on their version, with what one keeps of one’s own and what only one has changed', () => {
    const next = { ...mine, ...settled(mine, 'vi', () => 'mine') };
    expect(next.draft.vi).toMatchObject({
      title: 'Của tôi',
      sapo: 'Sapo của Đức.',
      eventPlace: 'Hội trường A',
    });
    expect(next.versions.vi.version).toBe(3);
    expect(next.theirs).toEqual({});
    expect(changedParts(next)).toEqual(['vi']);
  });

  it('leaves only what they had not touched to save when theirs is taken', () => {
    const next = { ...mine, ...settled(mine, 'vi', () => 'theirs') };
    expect(next.draft.vi).toEqual({ ...theirs.draft.vi, eventPlace: 'Hội trường A' });
  });
});
