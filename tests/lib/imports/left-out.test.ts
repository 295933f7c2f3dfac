import { expect, test } from 'vitest';
import { type Understood, understand } from '../../../lib/imports/understanding.ts';
import { docx, drawing, linked, para, part, run } from '../../support/docx.ts';
import { plain } from '../../support/images.ts';
import { dataOf } from '../../support/newsroom.ts';

const left = (found: Understood) => found.leftOut.map(({ kind, texts }) => [kind, ...texts].join(': '));

test('everything that is left out is told, with its words', async () => {
  const ole = '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${para('Điện thoại liên hệ: phòng 101')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${para('Điện thoại liên hệ: phòng 101')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const found = dataOf(
    await understand(
      docx({
        pictures: [
          { bytes: await plain('gif', 200, 100), type: 'gif' },
          { bytes: Buffer.from('không phải ảnh, chỉ là chữ'), type: 'png' },
          { bytes: await plain('png', 12, 12), type: 'png' },
        ],
        links: ['javascript:alert(1)', 'file:///C:/rieng.docx', 'https://bachnghe.example'],
        relations:
          '<Relationship Id="rId300" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/>',
        parts: {
          'word/comments.xml': part(
            'comments',
            `<w:comment w:id="0">${para('Chị xem lại số liệu giúp em')}</w:comment>`,
          ),
          'word/header1.xml': part('hdr', para('Bản thảo lần ba')),
          'word/footer1.xml': part('ftr', para('12')),
          'word/vbaProject.bin': Buffer.from('Sub AutoOpen'),
        },
        body: [
          para('Thông báo tuyển sinh', { style: 'Title' }),
          para(
            run('Giữ lại. ') +
              `<w:del>${run('Bỏ đi trước khi gửi').replaceAll('w:t', 'w:delText')}</w:del>` +
              `<w:ins>${run('Thêm vào.')}</w:ins>`,
          ),
          para(run('Đọc được') + run('mật khẩu ẩn', { hidden: true })),
          para('Chữ của kiểu lạ', { style: 'BoxText' }),
          para(run('Chân hộp ') + box),
          para(ole),
          para(
            '<w:r><w:drawing><a:graphic xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><a:graphicData><c:chart/></a:graphicData></a:graphic></w:drawing></w:r>',
          ),
          para('<m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath>'),
          para(
            linked('rId200', 'bấm vào đây') +
              linked('rId201', 'tệp riêng') +
              linked('rId202', ' trang trường'),
          ),
          para(drawing('rId100') + drawing('rId101') + drawing('rId102')),
          para(
            '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId300"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
          ),
          para('<w:ruby><w:rubyBase><w:r><w:t>Chữ không ai đọc</w:t></w:r></w:rubyBase></w:ruby>'),
          '<w:altChunk r:id="rId9"/>',
        ].join(''),
      }),
      [],
    ),
  );
  expect(left(found)).toEqual([
    'deleted: Bỏ đi trước khi gửi',
    'inserted',
    'comment: Chị xem lại số liệu giúp em',
    'hidden: mật khẩu ẩn',
    'runningHead: Bản thảo lần ba',
    'textBox',
    'macro',
    'object',
    'chart',
    'equation: E=mc',
    'chunk',
    'linkedPicture',
    'refusedPicture: mediaGif: mediaNotAnImage',
    'ornament',
    'link: bấm vào đây (javascript:alert(1)): tệp riêng (file:///C:/rieng.docx)',
    'style: kiểu riêng của phòng',
    'unread: Chữ không ai đọc',
  ]);
  const text = JSON.stringify(found.texts);
  expect(text).toContain('Thêm vào.');
  expect(text.match(/Điện thoại liên hệ/g)).toHaveLength(1);
  expect(text).not.toMatch(/mật khẩu|javascript:|file:|Bỏ đi|passwd/);
  expect(text).toContain('https://bachnghe.example');
});
