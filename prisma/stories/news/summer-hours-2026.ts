import type { Story } from '../story.ts';

export const summerHours2026: Story = {
  section: 'school',
  units: ['personnel'],
  written: '2026-05-15T08:00',
  schoolYear: 2025,
  credits: [{ roles: ['news'], person: 'Đàm Thị Lan Chi', unit: 'personnel' }],
  vi: {
    title: 'Giờ làm việc mùa hè từ 18/5/2026',
    sapo: 'Buổi sáng bắt đầu sớm hơn nửa giờ; các quầy tiếp sinh viên vẫn mở đến 17 giờ.',
    published: '2026-05-15T08:40',
    body: `
Từ thứ Hai 18/5 đến hết ngày 31/8/2026, Nhà trường làm việc theo giờ mùa hè.

| Bộ phận | Buổi sáng | Buổi chiều |
| Văn phòng các đơn vị | 7:00 – 11:30 | 13:30 – 17:00 |
| Bàn một cửa, quầy học phí | 7:30 – 11:30 | 13:00 – 17:00 |
| Thư viện | 7:30 – 21:00, không nghỉ trưa | |
| Trạm Y tế | Trực cả ngày đêm | |

Xưởng thực hành nghỉ từ 12 giờ đến 14 giờ 30 những hôm nhiệt độ ngoài trời trên 38 độ. Thông báo gửi qua ứng dụng trước bảy giờ sáng.
`,
  },
};
