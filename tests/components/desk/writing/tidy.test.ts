import { describe, expect, it } from 'vitest';
import { tidy } from '../../../../components/desk/writing/tidy.ts';
import { aDraft } from '../../../support/writing.ts';

describe('tidy', () => {
  it('cuts an address to shape, whatever was pasted into it', () => {
    const draft = aDraft();
    const { vi } = tidy({ ...draft, vi: { ...draft.vi, slug: ' Lễ khai giảng – Đợt 2 ' } });
    expect(vi.slug).toBe('le-khai-giang-dot-2');
  });

  it('leaves out rows in which nothing is written, and no others', () => {
    const draft = aDraft();
    const { shared } = tidy({
      ...draft,
      shared: {
        ...draft.shared,
        credits: [
          { roles: [], person: '', unitId: '' },
          { roles: ['photo'], person: '', unitId: '' },
        ],
        documents: [
          { number: '', date: '2023-06-30' },
          { number: '', date: '' },
        ],
      },
    });
    expect(shared.credits).toEqual([{ roles: ['photo'], person: '', unitId: '' }]);
    expect(shared.documents).toEqual([{ number: '', date: '2023-06-30' }]);
  });
});
