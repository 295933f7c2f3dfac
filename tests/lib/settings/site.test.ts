import { beforeEach, expect, test } from 'vitest';
import { readSite } from '../../../lib/settings/site.ts';
import { readTheme } from '../../../lib/settings/theme.ts';
import { db, emptyDatabase } from '../../support/database.ts';

beforeEach(emptyDatabase);

const texts = { nameplate: 'Bản tin Bách nghệ', institution: 'Trường', tagline: '', address: 'Số 666' };

test('before anything is set, the newspaper has a name and a calendar', async () => {
  expect(await readSite('en')).toEqual({
    nameplate: { text: 'News', lang: 'en' },
    institution: { text: 'The university', lang: 'en' },
    tagline: null,
    address: null,
    email: '',
    phone: '',
    logoFile: null,
    timeZone: 'Asia/Ho_Chi_Minh',
    schoolYearStart: 8,
    feedSize: 30,
    feedText: 'whole',
    notice: null,
    version: 0,
    sections: [],
  });
});

test('what is set in one language only is shown in the other, marked as what it is', async () => {
  await db.settings.create({ data: { id: 1, texts: { create: { locale: 'vi', ...texts } } } });
  const { nameplate, address, tagline } = await readSite('en');
  expect([nameplate, address, tagline]).toEqual([
    { text: 'Bản tin Bách nghệ', lang: 'vi' },
    { text: 'Số 666', lang: 'vi' },
    null,
  ]);
});

test('sections come in their order, where they have a name in the language', async () => {
  const named = (locale: 'vi' | 'en', name: string) => ({ locale, name, slug: name.toLowerCase() });
  await db.section.create({
    data: { position: 2, texts: { create: [named('vi', 'hai'), named('en', 'two')] } },
  });
  await db.section.create({ data: { position: 1, texts: { create: [named('vi', 'mot')] } } });
  expect((await readSite('vi')).sections.map(({ slug }) => slug)).toEqual(['mot', 'hai']);
  expect((await readSite('en')).sections.map(({ name }) => name)).toEqual(['two']);
});

test('the accent is a stylesheet, named by the version of the settings', async () => {
  await db.settings.create({ data: { id: 1, accent: '#123456', version: 7 } });
  const { css, version } = await readTheme();
  expect(version).toBe(7);
  expect(css).toMatch(
    /^:root\{--accent:#123456;--accent-words:#123456\}@media \(prefers-color-scheme:dark\)\{:root\{--accent:(#[0-9a-f]{6});--accent-words:\1\}\}\n$/,
  );
});
