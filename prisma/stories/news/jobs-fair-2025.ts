import type { Story } from '../story.ts';

export const jobsFair2025: Story = {
  section: 'students',
  units: ['studentAffairs'],
  written: '2025-04-11T15:30',
  event: { date: '2025-04-11', time: '08:00' },
  schoolYear: 2024,
  lead: 'jobsFair',
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
    { roles: ['translation'], person: 'Hà Linh' },
  ],
  vi: {
    title: 'Ngày hội việc làm 2025: 64 doanh nghiệp, 1.900 chỗ, và một gian hàng chữa hồ sơ',
    sapo: 'Gian đông nhất ngày 11/4/2025 không tuyển ai: đó là bàn của mười cựu sinh viên ngồi sửa hồ sơ xin việc.',
    place: 'Sân nhà A1',
    published: '2025-04-11T18:15',
    body: `
Trong sáu tiếng, mười cựu sinh viên sửa 312 bộ hồ sơ. Lỗi gặp nhiều nhất là kể hết các môn đã học mà không kể đã làm ra thứ gì.

| Nhóm ngành | Doanh nghiệp | Chỗ tuyển | Lương khởi điểm thường gặp |
| Cơ khí, ô tô | 24 | 720 | 10–14 triệu đồng |
| Điện, tự động hóa | 19 | 610 | 11–15 triệu đồng |
| Công nghệ thông tin | 12 | 340 | 12–18 triệu đồng |
| Kinh tế, logistics | 9 | 230 | 9–12 triệu đồng |

## Phỏng vấn thử

Mỗi khoa có một phòng phỏng vấn thử do cán bộ nhân sự thật ngồi hỏi. Sinh viên được nghe nhận xét ngay, có em quay lại lần thứ ba trong ngày.

> Lần một em nói bảy phút, chị ấy bảo chị nhớ được một ý. Lần ba em nói hai phút, chị nhớ cả ba.
> — Ma Thị Nhung, sinh viên năm cuối ngành Logistics công nghiệp

Ai chưa kịp tới có thể xem danh sách vị trí trên cổng việc làm đến hết ngày 30/4/2025.
`,
  },
  en: {
    title: 'Jobs fair 2025: 64 firms, 1,900 posts, and a stall that mends CVs',
    sapo: 'The busiest stall on 11 April 2025 was not hiring: ten graduates sat there and put other people’s applications right.',
    place: 'Courtyard of Building A1',
    published: '2025-04-14T09:00',
    body: `
In six hours the ten of them went through 312 applications. The commonest mistake was to list every course taken and nothing made.

| Field | Firms | Posts | Usual starting pay a month |
| Mechanical and automotive | 24 | 720 | 10–14 million dong |
| Electrical and automation | 19 | 610 | 11–15 million dong |
| Information technology | 12 | 340 | 12–18 million dong |
| Business and logistics | 9 | 230 | 9–12 million dong |

Every faculty had a room for trial interviews with real personnel officers. Some students came back three times.

> The first time I talked for seven minutes and she remembered one point. The third time I talked for two, and she remembered all three.
> — Ma Thị Nhung, final-year student of industrial logistics

The list of posts stays on the careers portal until 30 April 2025.
`,
  },
};
