import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forget, keep, keptDraft, restored } from '../../../../components/desk/writing/kept-draft.ts';
import { aDraft, aState, aView } from '../../../support/writing.ts';

/** What a browser's storage does, in memory. */
function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

beforeEach(() => vi.stubGlobal('localStorage', storage()));
afterEach(() => vi.unstubAllGlobals());

const view = aView(aDraft(), { shared: 2, vi: 5, en: 1 });
const written = aState(view, (draft) => ({ vi: { ...draft.vi, sapo: 'Viết dở khi mất điện.' } }));

describe('an unsaved draft', () => {
  it('is offered again on the next visit, based on the version it was based on', () => {
    keep('linh', written);
    const newer = aState(aView(view.draft, { shared: 3, vi: 6, en: 1 }));
    const kept = keptDraft('linh', newer);
    expect(kept?.parts.vi?.sapo).toBe('Viết dở khi mất điện.');
    if (!kept) throw new Error('nothing was kept');
    const next = { ...newer, ...restored(newer, kept) };
    expect(next.draft.vi.sapo).toBe('Viết dở khi mất điện.');
    expect(next.versions.vi.version).toBe(5);
    expect(next.versions.shared.version).toBe(3);
  });

  it('is nobody else’s', () => {
    keep('linh', written);
    expect(keptDraft('đức', aState(view))).toBeNull();
  });

  it('is gone once everything is stored, or when it is given up', () => {
    keep('linh', written);
    keep('linh', aState(view));
    expect(keptDraft('linh', aState(view))).toBeNull();
    keep('linh', written);
    forget('linh', view.articleId);
    expect(keptDraft('linh', aState(view))).toBeNull();
  });

  it('is not offered when it says what is stored already', () => {
    keep('linh', written);
    expect(keptDraft('linh', aState(aView(written.draft)))).toBeNull();
  });

  it('does no harm where storage is forbidden or holds rubbish', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    keep('linh', written);
    expect(keptDraft('linh', written)).toBeNull();
    vi.stubGlobal('localStorage', { ...storage(), getItem: () => '{"parts":' });
    expect(keptDraft('linh', written)).toBeNull();
  });
});
