import type { Story } from '../story.ts';

export const unionSections2023: Story = {
  section: 'union',
  units: ['tradeUnion'],
  written: '2023-03-16T09:00',
  event: { date: '2023-03-15' },
  schoolYear: 2022,
  lead: 'workingSession',
  credits: [{ roles: ['news', 'text'], person: 'Thu Hằng', unit: 'tradeUnion' }],
  documents: [{ number: '520/KH-CĐBN', date: '2022-12-30' }],
  related: ['unionTraining2023', 'unionPlan2023'],
  vi: {
    title: 'Xong 13 đại hội công đoàn bộ phận trong nửa tháng',
    sapo: 'Đại hội cuối cùng bế mạc chiều 15/3/2023, đúng lịch đã hẹn từ lớp tập huấn hồi tháng Hai.',
    published: '2023-03-16T11:20',
    body: `
Theo tổng hợp của Công đoàn Trường, 97,4% đoàn viên đã dự đại hội ở bộ phận mình. Những người vắng chủ yếu đang học xa hoặc nghỉ thai sản.

| Nội dung | Kết quả |
| Số đại hội | 13 |
| Ủy viên được bầu | 57, trong đó 29 nữ |
| Ủy viên lần đầu tham gia | 24 |
| Đại biểu dự đại hội cấp trường | 68 |
| Đề xuất gửi lên | 41 |

## Bốn mươi mốt đề xuất

Nhiều nhất là đề xuất về giờ làm việc của khối phục vụ và về chỗ ăn trưa. Khoa Điện – Điện tử đề nghị lập quỹ cho vay không lãi khi đoàn viên có người nhà nằm viện. Xưởng thực hành xin đổi giày bảo hộ loại nhẹ hơn.

Ban Thường vụ sẽ trả lời từng đề xuất trước ngày đại hội cấp trường. Những việc làm được ngay thì làm ngay, không đợi nhiệm kỳ mới.

Cách làm và biểu mẫu đã thống nhất tại [lớp tập huấn ngày 9/2](@unionTraining2023) giúp mỗi đại hội kết thúc trong một buổi.
`,
  },
};
