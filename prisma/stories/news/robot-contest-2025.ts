import type { Story } from '../story.ts';

export const robotContest2025: Story = {
  section: 'students',
  units: ['electronics', 'youth'],
  written: '2025-10-24T17:10',
  event: { date: '2025-10-24', time: '13:30' },
  schoolYear: 2025,
  lead: 'roboticsLab',
  credits: [
    { roles: ['news', 'text'], person: 'Hà Linh', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
  ],
  vi: {
    title: 'Thi rô-bốt nhặt chè: đội năm nhất thắng nhờ chậm hơn',
    sapo: 'Mười sáu đội tranh tài trên “đồi chè” dựng trong nhà thi đấu ngày 24/10/2025. Rô-bốt nhanh nhất xếp thứ mười hai.',
    place: 'Nhà thi đấu',
    published: '2025-10-24T21:00',
    body: `
Luật thi do các cô chú ở hợp tác xã chè góp ý: búp dập bị trừ ba điểm, lá già lẫn vào trừ một điểm, giẫm lên gốc thì dừng cuộc chơi. Ban giám khảo có hai nghệ nhân hái chè, chấm bằng tay và bằng mũi.

Đội “Tôm nõn” của bốn sinh viên năm thứ nhất cho rô-bốt dừng nửa giây trước mỗi búp. Cả sân sốt ruột. Cuối hiệp, rổ của họ nặng 212 gam, không có búp nào dập.

> Tôi hái chè ba mươi năm, con máy này hái giống tôi hồi mới học. Thế là giỏi.
> — Bà Lục Thị Nhạn, hợp tác xã chè Đồi Cọ

| Hạng | Đội | Khối lượng (g) | Điểm |
| 1 | Tôm nõn | 212 | 206 |
| 2 | Gió ngàn | 268 | 191 |
| 3 | K57 Robotics | 240 | 183 |

Đội thắng cuộc được mời lên đồi chè thật vào vụ xuân. Phần cứng và mã nguồn của cả mười sáu đội đã công bố trên kho lưu trữ của Khoa.
`,
  },
  en: {
    title: 'Tea-picking robots: first-years win by going slowly',
    sapo: 'Sixteen teams met on a tea hill built in the sports hall on 24 October 2025. The fastest robot came twelfth.',
    place: 'Sports hall',
    published: '2025-10-27T09:15',
    body: `
The rules were drawn up with a tea cooperative: three points off for a bruised bud, one for an old leaf, and out of the game for stepping on a bush. Two master pickers sat on the jury and judged by hand and by nose.

The four first-year students of team Tôm nõn had their robot pause for half a second before every bud. The crowd grew restless. At the end their basket held 212 grams and not one bruise.

> I have picked tea for thirty years. This machine picks as I did when I was learning, and that is good.
> — Lục Thị Nhạn, Đồi Cọ tea cooperative

| Place | Team | Weight (g) | Points |
| 1 | Tôm nõn | 212 | 206 |
| 2 | Gió ngàn | 268 | 191 |
| 3 | K57 Robotics | 240 | 183 |

The winners have been invited to a real hill in spring. The designs and the code of all sixteen teams are open to everyone.
`,
  },
};
