import type { Page } from '@playwright/test';
import { docx, drawing, para } from '../../tests/support/docx.ts';
import { photo } from '../../tests/support/images.ts';
import { ask } from '../bench/ask.ts';
import { Refusal } from '../shell.ts';
import { longText } from './long-text.ts';

const pictures = 12;

/** A document of ten pages (some 450 words each beside its pictures) with twelve captioned pictures. */
async function tenPages(seed: number): Promise<Buffer> {
  const taken = await Promise.all(
    Array.from({ length: pictures }, (_none, at) => photo(1600, 1067, seed + at)),
  );
  const { vi } = longText(4_500);
  const every = Math.floor(vi.paragraphs.length / pictures);
  const lines = vi.paragraphs.flatMap((text, at) => {
    const number = at % every === every - 1 ? Math.floor(at / every) : pictures;
    if (number >= pictures) return [para(text)];
    return [
      para(text),
      para(drawing(`rId${100 + number}`)),
      para(`Ảnh: Toàn cảnh phiên làm việc thứ ${number + 1}`, { align: 'center', italic: true }),
    ];
  });
  return docx({
    pictures: taken.map((bytes) => ({ bytes, type: 'jpeg' })),
    body: [para(`Báo cáo mười trang lần ${seed}`, { style: 'Title' }), ...lines].join(''),
  });
}

/** Milliseconds from choosing a file until the article is made, and the slowest answer that a reader had meanwhile. */
export type Importing = { preview: number; article: number; reader: number; pictures: number };

export async function importing(page: Page, origin: string, seed: number): Promise<Importing> {
  const buffer = await tenPages(seed);
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await page.goto(`${origin}/admin/import`);
  await ask(origin, '/vi');
  let [slowest, busy] = [0, true];
  const reading = (async () => {
    while (busy) slowest = Math.max(slowest, (await ask(origin, '/vi')).ms);
  })();
  const began = performance.now();
  await page.locator('input[type=file]').setInputFiles({ name: `muoi-trang-${seed}.docx`, mimeType, buffer });
  const make = page.getByRole('button', { name: /^Lập bài/ });
  await make.waitFor();
  const preview = performance.now() - began;
  const section = page.locator('select').filter({ hasText: 'Chuyên mục' }).first();
  if (await section.count()) await section.selectOption({ index: 1 });
  const pressed = performance.now();
  await make.click();
  const made = page.locator('a[href^="/admin/articles/"]').last();
  await made.waitFor();
  const article = performance.now() - pressed;
  busy = false;
  await reading;
  await page.goto(new URL((await made.getAttribute('href')) ?? '', origin).href);
  await page.locator('[data-pane=vi] [role=textbox][contenteditable=true]').waitFor();
  const shown = await page.locator('[data-pane=vi] figure img').count();
  if (shown !== pictures) throw new Refusal(`The article has ${shown} of ${pictures} pictures.`);
  return { preview, article, reader: slowest, pictures: shown };
}

/** Milliseconds until a photo of twelve megapixels is ready in all its sizes. */
export async function uploading(page: Page, origin: string, seed: number): Promise<number> {
  const body = await photo(4000, 3000, seed);
  const began = performance.now();
  const answer = await page.request.post(`${origin}/api/media`, {
    headers: {
      'content-type': 'image/jpeg',
      'x-file-name': `muoi-hai-${seed}.jpg`,
      origin,
      accept: 'application/json',
    },
    data: body,
    timeout: 60_000,
  });
  if (!answer.ok()) throw new Refusal(`The photo was not taken: ${answer.status()} ${await answer.text()}`);
  return performance.now() - began;
}
