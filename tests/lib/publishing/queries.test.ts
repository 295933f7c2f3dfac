import { beforeEach, describe, expect, it } from 'vitest';
import { unmetBeforePublishing } from '../../../lib/publishing/queries.ts';
import { emptyDatabase } from '../../support/database.ts';
import { bodyOf, makeDraft, makeMedia, makeStaff } from '../../support/newsroom.ts';

beforeEach(emptyDatabase);

const keysOf = (found: Awaited<ReturnType<typeof unmetBeforePublishing>>) => ({
  vi: found?.vi.filter(({ level }) => level === 'error').map(({ key }) => key),
  en: found?.en.filter(({ level }) => level === 'error').map(({ key }) => key),
});

describe('unmetBeforePublishing', () => {
  it('says for each language what is still missing, and nothing for one that is not written', async () => {
    const { publisher } = await makeStaff();
    const { articleId } = await makeDraft(publisher, { vi: { sapo: '' } });
    expect(keysOf(await unmetBeforePublishing(publisher, articleId))).toEqual({
      vi: ['sapoMissing'],
      en: [],
    });
  });

  it('looks at the photos of the shared part in each language', async () => {
    const { publisher } = await makeStaff();
    const leadMediaId = await makeMedia(publisher, { vi: 'Lễ trao giấy khen', en: '' });
    const { articleId } = await makeDraft(publisher, { vi: {}, en: {}, leadMediaId });
    const found = await unmetBeforePublishing(publisher, articleId);
    expect(keysOf(found)).toEqual({ vi: [], en: ['altMissing'] });
    expect(found?.en[0]?.values).toMatchObject({ mediaId: leadMediaId, place: 'lead' });
  });

  it('is silent about a text that may be published', async () => {
    const { publisher } = await makeStaff();
    const { articleId } = await makeDraft(publisher, { vi: { body: bodyOf('Ấm áp nghĩa tình.') } });
    expect(keysOf(await unmetBeforePublishing(publisher, articleId))).toEqual({ vi: [], en: [] });
  });

  it('does not know articles that the actor may not see', async () => {
    const { publisher, writer } = await makeStaff();
    const { articleId } = await makeDraft(publisher, { vi: {} });
    expect(await unmetBeforePublishing(writer, articleId)).toBeNull();
    expect(await unmetBeforePublishing(publisher, 'không phải id')).toBeNull();
  });
});
