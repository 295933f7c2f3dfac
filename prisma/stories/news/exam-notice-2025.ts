import type { Story } from '../story.ts';

/** Withdrawn: its page says so, and why. */
export const examNotice2025: Story = {
  section: 'teaching',
  units: ['quality'],
  written: '2025-12-04T08:30',
  schoolYear: 2025,
  credits: [{ roles: ['news'], person: 'Thu Hằng', unit: 'quality' }],
  vi: {
    title: 'Lịch thi kết thúc học phần học kỳ I năm học 2025–2026',
    sapo: 'Kỳ thi diễn ra từ 29/12/2025 đến 17/1/2026, chia hai đợt; sinh viên xem phòng thi trên cổng sinh viên.',
    published: '2025-12-04T09:30',
    withdrawn: {
      at: '2025-12-09T14:00',
      reason: 'Lịch thi đã thay đổi vì trùng kỳ thi ngoại ngữ; lịch mới được gửi qua cổng sinh viên.',
    },
    body: `
| Đợt | Thời gian | Khối |
| Một | 29/12/2025 – 7/1/2026 | Năm thứ nhất, năm thứ hai |
| Hai | 8/1 – 17/1/2026 | Năm thứ ba, năm cuối |

Sinh viên có mặt trước giờ thi mười lăm phút, mang thẻ sinh viên. Ai trùng giờ hai môn xin báo Phòng Khảo thí và Bảo đảm chất lượng trước ngày 15/12/2025.
`,
  },
};
