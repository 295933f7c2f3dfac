import { describe, expect, it } from 'vitest';
import { changedParts } from '../../../../components/desk/writing/changes.ts';
import { disputed, likelySide, settled } from '../../../../components/desk/writing/conflict/resolution.ts';
import { aDraft, aState, aView } from '../../../support/writing.ts';

const base = { title: 'Hội nghị', sapo: 'Sáng nay.', slug: '' };

describe('two versions of a text', () => {
  it('differ in the fields that either side changed', () => {
    const found = disputed({ ...base, title: 'Hội nghị viên chức' }, { ...base, sapo: 'Sáng 30/6.' }, base);
    expect(found).toEqual([
      { field: 'title', mine: 'Hội nghị viên chức', theirs: 'Hội nghị', here: true, there: false },
      { field: 'sapo', mine: 'Sáng nay.', theirs: 'Sáng 30/6.', here: false, there: true },
    ]);
    expect(found.map(likelySide)).toEqual(['mine', 'theirs']);
  });

  it('do not differ where both made the same change', () => {
    const same = { ...base, title: 'Hội nghị 2023' };
    expect(disputed(same, { ...same }, base)).toEqual([]);
  });
});

describe('a settled dispute', () => {
  const view = aView(aDraft());
  const theirs = aView(
    { ...view.draft, vi: { ...view.draft.vi, title: 'Của Đức', sapo: 'Sapo của Đức.' } },
    { shared: 1, vi: 3, en: 1 },
  );
  const mine = {
    ...aState(view, (draft) => ({ vi: { ...draft.vi, title: 'Của tôi' } })),
    theirs: { vi: { view: theirs, saved: theirs.texts.vi } },
  };

  it('stands on their version, with what one keeps of one’s own', () => {
    const next = { ...mine, ...settled(mine, 'vi', (field) => (field === 'title' ? 'mine' : 'theirs')) };
    expect(next.draft.vi).toMatchObject({ title: 'Của tôi', sapo: 'Sapo của Đức.' });
    expect(next.versions.vi.version).toBe(3);
    expect(next.theirs).toEqual({});
    expect(changedParts(next)).toEqual(['vi']);
  });

  it('leaves nothing to save when theirs is taken whole', () => {
    const next = { ...mine, ...settled(mine, 'vi', () => 'theirs') };
    expect(changedParts(next)).toEqual([]);
    expect(next.draft.vi.title).toBe('Của Đức');
  });
});
