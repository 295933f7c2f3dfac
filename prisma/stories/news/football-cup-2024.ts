import type { Story } from '../story.ts';

export const footballCup2024: Story = {
  section: 'students',
  units: ['youth'],
  written: '2024-11-15T18:20',
  event: { date: '2024-11-15', time: '15:00' },
  schoolYear: 2024,
  lead: 'studentFootball',
  credits: [
    { roles: ['news'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
  ],
  vi: {
    title: 'Chung kết bóng đá sinh viên: Cơ khí 2–2 Công nghệ thông tin, luân lưu 5–4',
    sapo: 'Gần hai nghìn khán giả ở lại đến quả luân lưu thứ mười. Chiếc cúp làm từ bánh răng cũ về với Khoa Cơ khí sau bốn năm.',
    place: 'Sân vận động Trường',
    published: '2024-11-15T20:00',
    body: `
Công nghệ thông tin dẫn hai bàn trong hiệp một, bàn nào cũng từ phạt góc. Sang hiệp hai, Cơ khí đổi sang chơi bóng dài và gỡ hòa ở phút 78 và 90+2.

## Quả phạt thứ mười

Thủ môn Lý A Phừ của Cơ khí chưa bắt được quả nào trong chín quả đầu. Quả thứ mười anh không đổ người, đứng im giữa khung gỗ. Bóng đi thẳng vào ngực.

> Em mệt quá, nhảy không nổi nữa.
> — Lý A Phừ, thủ môn Khoa Cơ khí

Đội giành giải Phong cách là Khoa Kinh tế công nghiệp: cả giải không thẻ vàng nào, và luôn ở lại nhặt rác trên khán đài.

Số tiền quyên góp tại sân, 18,6 triệu đồng, được chuyển cho quỹ sửa điểm trường ở xã vùng cao mà đội tình nguyện từng đến hồi mùa hè.
`,
  },
};
