import { expect, type Page, test } from '@playwright/test';
import {
  fromExcel,
  fromGoogleDocs,
  fromWebPage,
  fromWordDesktop,
  fromWordOnline,
  fromZalo,
} from '../../support/clipboards.ts';
import { signInAs } from '../../support/desk.ts';
import { plain } from '../../support/images.ts';
import { once } from '../../support/once.ts';
import { bodyOf, save, startArticle } from '../../support/writing-screen.ts';

once();

/** Pastes HTML where the cursor stands, as a word processor leaves it on the clipboard. */
const paste = (page: Page, html: string, rtf = '') =>
  bodyOf(page, 'vi').evaluate(
    (body, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied.html);
      clipboardData.setData('text/plain', 'chữ trơn');
      if (copied.rtf) clipboardData.setData('text/rtf', copied.rtf);
      body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { html, rtf },
  );

const written = (page: Page) =>
  bodyOf(page, 'vi').evaluate((body) =>
    [...body.children].map(
      (child) => `${child.matches('.tableWrapper') ? 'table' : child.localName}: ${child.textContent}`,
    ),
  );

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
<p class=MsoTitle>Kế hoạch tập huấn<o:p></o:p></p>
<p class=MsoNormal style='margin-left:36pt'><b>Thành phần:</b>&nbsp;<i>cán&nbsp;&nbsp; bộ</i> công đoàn<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h1>Nội dung</h1>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Nghiệp vụ</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Thi đua</p>
<table class=MsoTableGrid><tr><td width=200><p class=MsoNormal>Buổi</p></td><td><p class=MsoNormal>Sáng</p></td></tr></table>
<p class=MsoNormal><img src="file:///C:/anh.png"><a href="javascript:alert(1)">hỏng</a> <a href="https://truong.edu.vn/ke-hoach">liên kết</a></p>
</body></html>`;

const fromGoogle = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">
<h2 style="color:#333"><span style="font-size:16pt">Lịch làm việc</span></h2>
<p><span style="font-weight:700">Thứ Hai</span><span style="font-style:italic"> họp giao ban</span></p><br />
<ol><li><p>Khai mạc</p></li><li><p>Bế mạc</p></li></ol></b>`;

test('text from a word processor keeps its structure and loses its styles', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  const body = bodyOf(page, 'vi');
  await body.click();
  await paste(page, fromWord);
  expect(await written(page)).toEqual([
    'h2: Kế hoạch tập huấn',
    'p: Thành phần: cán bộ công đoàn',
    'h2: Nội dung',
    'ul: Nghiệp vụThi đua',
    'table: BuổiSáng',
    'p: hỏng liên kết',
  ]);
  await expect(body.locator('strong')).toHaveText('Thành phần:');
  await expect(body.locator('em')).toHaveText('cán bộ');
  await expect(body.locator('a')).toHaveAttribute('href', 'https://truong.edu.vn/ke-hoach');
  await expect(
    body.locator('p[style]:not([style^="--space-below"]), span[style], [class^=Mso], img[src]'),
  ).toHaveCount(0);

  await page.keyboard.press('Control+a');
  await paste(page, fromGoogle);
  expect((await written(page)).slice(0, 3)).toEqual([
    'h2: Lịch làm việc',
    'p: Thứ Hai họp giao ban',
    'ol: Khai mạcBế mạc',
  ]);
  await expect(body.locator('strong')).toHaveText('Thứ Hai');
  await expect(body.locator('em')).toHaveText('họp giao ban');
  await save(page);
});

test('the tools of a text work from the keyboard', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  const body = bodyOf(page, 'vi');
  await body.click();
  await page.keyboard.insertText('Mục lớn');
  await page.keyboard.press('Control+Alt+2');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('trang của trường');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+k');
  await page.getByLabel('Địa chỉ', { exact: true }).fill('truong.edu.vn');
  await page.keyboard.press('Enter');
  await expect(body.locator('a')).toHaveAttribute('href', 'https://truong.edu.vn');
  await expect(body).toBeFocused();

  // Alt+F10 leads to the toolbar, the arrows move in it, Escape leads back.
  await page.keyboard.press('Alt+F10');
  const toolbar = page.getByRole('toolbar', { name: /Tiếng Việt/ });
  await expect(toolbar.getByRole('button', { name: 'Đoạn' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(toolbar.getByRole('button', { name: 'Thêm…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(toolbar.getByRole('button', { name: 'Đánh số' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(body.locator('ol li')).toHaveText('trang của trường');
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('Escape');
  await expect(body).toBeFocused();
  expect(await written(page)).toEqual(['h2: Mục lớn', 'ol: trang của trường', 'p: ']);
});

const notesOf = (page: Page) =>
  bodyOf(page, 'vi')
    .locator('sup[data-footnote]')
    .evaluateAll((notes) => notes.map((note) => note.getAttribute('data-footnote')));

const withNotes = `<p class=MsoNormal>Theo kế hoạch<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>, hội nghị họp<a style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference>[2]</span></a>.</p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Số 200/KH-ĐHBN, 30/6/2023.</p></div>
<div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a style='mso-footnote-id:ftn2' href="#_ftnref2" name="_ftn2" title=""><span class=MsoFootnoteReference>[2]</span></a> Hội trường lớn.</p></div></div>`;

test('footnotes come with a pasted text, are written from the keyboard, and are kept', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  const body = bodyOf(page, 'vi');
  await body.click();
  await paste(page, withNotes);
  expect(await notesOf(page)).toEqual(['Số 200/KH-ĐHBN, 30/6/2023.', 'Hội trường lớn.']);
  expect((await written(page))[0]).toBe('p: Theo kế hoạch, hội nghị họp.');
  await expect(body.locator('hr, a')).toHaveCount(0);

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Alt+f');
  const note = page.getByLabel('Lời chú thích');
  await expect(note).toBeFocused();
  await note.fill('Bản in ngày 1/7/2023.');
  await page.keyboard.press('Enter');
  await expect(body).toBeFocused();
  expect((await notesOf(page))[0]).toBe('Bản in ngày 1/7/2023.');

  await body.locator('sup[data-footnote]').nth(2).click();
  await expect(note).toHaveValue('Hội trường lớn.');
  await note.fill('Hội trường lớn, tầng 2.');
  await page.keyboard.press('Enter');
  await save(page);
  await page.reload();
  await expect(body.locator('sup[data-footnote]')).toHaveCount(3);
  expect(await notesOf(page)).toEqual([
    'Bản in ngày 1/7/2023.',
    'Số 200/KH-ĐHBN, 30/6/2023.',
    'Hội trường lớn, tầng 2.',
  ]);
});

const fromPage = `<blockquote><p>Năm học của đổi mới.</p><footer>— TS. Đỗ Ễnh</footer></blockquote>
<figure><blockquote><p>Học để làm.</p></blockquote><figcaption>PGS. Vũ Yến</figcaption></figure>
<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0" title="Lễ khai giảng"></iframe>
<iframe src="https://evil.example/embed/dQw4w9WgXcQ"></iframe><p>Hết.</p>`;

test('who is quoted comes with a quotation, and a player as a plain video', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  const body = bodyOf(page, 'vi');
  await body.click();
  await paste(page, fromPage);
  const quotes = body.locator('blockquote');
  await expect(quotes.first()).toHaveAttribute('data-source', 'TS. Đỗ Ễnh');
  await expect(quotes.nth(1)).toHaveAttribute('data-source', 'PGS. Vũ Yến');
  await expect(quotes).toHaveText(['Năm học của đổi mới.', 'Học để làm.']);
  await expect(body.locator('iframe')).toHaveCount(0);
  await expect(body.getByRole('group', { name: 'Video' })).toHaveCount(1);
  await expect(body.getByLabel('Địa chỉ')).toHaveValue('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
  await expect(body.getByLabel('Tên video')).toHaveValue('Lễ khai giảng');
});

/** What stands in the text, in tags without attributes, line by line. */
const marked = (page: Page) =>
  bodyOf(page, 'vi').evaluate((body) =>
    body.innerHTML
      .replace(/<(\w+)[^>]*?( href="[^"]*")?[^>]*>/g, '<$1>')
      .replace(/<\/?(?:div|tbody|colgroup|col)>|<br>(?=<\/p>)|<p><\/p>/g, ''),
  );

const replaceBy = async (page: Page, html: string, rtf?: string) => {
  await bodyOf(page, 'vi').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await paste(page, html, rtf);
};

test('each program’s text comes as clean blocks, and its pictures are uploaded or named', async ({
  page,
}) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  const body = bodyOf(page, 'vi');
  const missing = page.locator('[data-pane=vi]').getByText(/không có trong bộ nhớ tạm/);
  const photos = body.locator('[data-media], .react-renderer.node-image');

  const png = await plain('png', 90, 60);
  const rtf = `{\\rtf1{\\*\\shppict{\\pict\\picw90\\pngblip\\bliptag1 ${png.toString('hex')}}}}`;
  await replaceBy(page, fromWordDesktop, rtf);
  await expect(photos).toHaveCount(1);
  await expect(body).not.toContainText('Đang tải ảnh');
  const word = await marked(page);
  expect(word).toContain(
    '<h2>Tuần lễ sách</h2><p>Thư viện mở <strong>mười hai gian</strong> tại sân nhà A.</p>',
  );
  expect(word).toContain(
    '<ul><li><p>Sách cũ</p><ul><li><p>Giáo trình</p></li><li><p>Truyện</p></li></ul></li><li><p>Sách mới</p></li></ul>',
  );
  expect(word).toContain('<ol><li><p>Đăng ký</p></li><li><p>Nhận thẻ</p></li></ol><p>Mở cửa tám giờ.</p>');
  expect(word).not.toMatch(/Chị xem lại|LM1|bảy|<hr>/);
  await expect(missing).toHaveCount(0);

  await replaceBy(page, fromWordDesktop);
  await expect(missing).toContainText('clip_image001.png');
  await expect(photos).toHaveCount(0);
  await page.getByRole('button', { name: 'Đã rõ' }).click();
  await expect(missing).toHaveCount(0);

  const jpeg = await plain('jpeg', 80, 50);
  await replaceBy(page, fromWordOnline(`data:image/jpeg;base64,${jpeg.toString('base64')}`));
  await expect(photos).toHaveCount(1);
  expect(await marked(page)).toContain(
    '<h2>Lịch tập huấn</h2><p><strong>Buổi sáng</strong> ở phòng 204.</p><ul><li><p>Soạn đề</p><ul><li><p>Ngân hàng câu hỏi</p></li></ul></li><li><p>Chấm bài</p></li></ul>',
  );

  await replaceBy(page, fromGoogleDocs);
  expect(await marked(page)).toContain(
    '<h2>Phân công</h2><p><strong>Tổ 1</strong><em> trực cổng.</em></p><ul><li><p>Cổng trước</p><ul><li><p>Ca sáng</p></li></ul></li><li><p>Cổng sau</p></li></ul>',
  );

  await replaceBy(page, fromExcel);
  expect(await marked(page)).toContain(
    '<table><tr><td><p>Khoa</p></td><td><p>Số lớp</p></td></tr><tr><td><p>Cơ khí</p></td><td><p>14</p></td></tr>',
  );

  await replaceBy(page, fromWebPage);
  await expect(missing).toContainText('gian hang.jpg');
  await expect(missing).not.toContainText('p.gif');
  expect(await marked(page)).toContain(
    '<h2>Ngày hội tuyển sinh</h2><p>Gian hàng mở <a>suốt ngày</a>, đừng bấm.</p><p>Gian hàng</p>',
  );

  await replaceBy(page, fromZalo);
  expect(await marked(page)).toContain(
    '<p>Kính gửi các thầy cô,</p><p>Lịch họp <strong>chiều mai</strong> lúc 14 giờ<br>tại phòng 301 🙂</p><p>Trân trọng.</p>',
  );
  await save(page);
});
