import type { Story } from '../story.ts';

export const digitisedTheses2026: Story = {
  section: 'research',
  units: ['media', 'research'],
  written: '2026-10-30T09:30',
  schoolYear: 2026,
  lead: 'library',
  credits: [
    { roles: ['text'], person: 'Hà Linh', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
  ],
  related: ['libraryEvenings2022', 'sevenPapers2024'],
  vi: {
    title: 'Mười chín nghìn đồ án, luận văn từ năm 1974 nay tìm được bằng một ô gõ',
    sapo: 'Thư viện mất ba năm để quét, sửa chữ và xin phép tác giả. Đồ án cũ nhất vẽ bằng mực tàu trên giấy can.',
    published: '2026-10-30T11:00',
    body: `
Ô tìm kiếm chấp nhận chữ không dấu, chữ gõ sai dấu và cả tên thầy hướng dẫn. Kết quả đầu tiên nhiều người gõ thử là tên của chính mình.

## Ba năm làm gì

| Năm | Việc chính | Số cuốn |
| 2024 | Quét, làm sạch ảnh | 7.400 |
| 2025 | Nhận dạng chữ, sửa tay phần công thức | 6.100 |
| 2026 | Xin phép tác giả, gắn từ khóa | 5.600 |

Bốn mươi sinh viên làm phần sửa tay. Khó nhất là các cuốn đánh máy thập niên 1980, dấu mũ thêm bằng bút bi.

## Ai đọc được gì

- Tóm tắt và mục lục: tất cả mọi người.
- Toàn văn: cán bộ, sinh viên của Trường; khách xin thẻ đọc ngày.
- Chín trăm cuốn chưa liên lạc được tác giả: chỉ đọc tại chỗ.

Gia đình các tác giả đã mất có thể nhận một bản in lại. Đến nay đã có ba mươi mốt gia đình viết thư.
`,
  },
  en: {
    title: 'Nineteen thousand theses since 1974, one search box',
    sapo: 'The Library took three years to scan, correct and ask permission. The oldest project is drawn in ink on tracing paper.',
    published: '2026-11-02T08:30',
    body: `
The box takes words without marks, words with the wrong marks, and the names of supervisors. What most people try first is their own name.

| Year | Main task | Volumes |
| 2024 | Scanning and cleaning | 7,400 |
| 2025 | Recognising text, correcting formulas by hand | 6,100 |
| 2026 | Asking authors, adding keywords | 5,600 |

Forty students did the correcting. Hardest of all were typescripts of the 1980s with their circumflexes added in ballpoint.

- Abstracts and contents are open to everybody.
- Full texts are open to staff and students, and to visitors with a day ticket.
- Nine hundred volumes whose authors have not been found can be read on the premises.

The families of authors who have died may ask for a reprint. Thirty-one have written so far.
`,
  },
};
