import type { Story } from '../story.ts';

export const staffConference2025: Story = {
  section: 'conferences',
  units: ['tradeUnion', 'personnel'],
  written: '2025-06-27T12:30',
  event: { date: '2025-06-27', time: '08:00' },
  schoolYear: 2025,
  lead: 'staffConferenceListeners',
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['translation'], person: 'Hà Linh' },
  ],
  related: ['staffConference2023', 'unionCongress2023'],
  vi: {
    title: 'Hội nghị viên chức, người lao động năm học 2025–2026: bàn về tiền trước, bàn về chữ sau',
    sapo: 'Năm đầu tự chủ hoàn toàn, câu hỏi nhiều nhất ở Hội trường lớn sáng 27/6/2025 là tiền ở đâu ra và tiêu vào đâu.',
    place: 'Hội trường lớn',
    published: '2025-06-27T17:00',
    body: `
Lần đầu tiên, bản báo cáo tài chính được in riêng, mười hai trang, chữ to, có phần giải thích thuật ngữ. Trước hội nghị một tuần, Phòng Tổ chức – Hành chính mở ba buổi giải đáp; có hai trăm lượt người đến nghe.

## Tiền ở đâu ra

| Nguồn | 2022–2023 | 2024–2025 |
| Học phí | 71% | 63% |
| Ngân sách giao nhiệm vụ | 18% | 12% |
| Chuyển giao, dịch vụ | 7% | 16% |
| Tài trợ | 4% | 9% |

## Tiêu vào đâu

Hội nghị thống nhất giữ mức chi cho phòng thí nghiệm và thư viện không dưới mười tám phần trăm, dù nguồn thu biến động. Quỹ tương trợ của Công đoàn, một trong sáu lời hứa của [đại hội năm 2023](@unionCongress2023), đã cho vay 1,2 tỷ đồng, chưa có khoản nào quá hạn.

> Tự chủ không phải là tự lo một mình. Là tự quyết, rồi tự giải thích được với nhau.
> — PGS.TS. Đỗ Khắc Tường, Hiệu trưởng

Thỏa ước lao động tập thể sửa đổi được ký ngay tại hội nghị, đúng hạn đã hẹn.
`,
  },
  en: {
    title: 'Staff conference 2025–2026: money first, words later',
    sapo: 'In the first year of full autonomy, the question most often asked in the Great Hall on 27 June 2025 was where the money comes from and where it goes.',
    place: 'Great Hall',
    published: '2025-06-30T09:00',
    body: `
For the first time the financial report was printed by itself: twelve pages, in large type, with the terms explained. Three open sessions in the week before drew two hundred visitors.

| Source | 2022–2023 | 2024–2025 |
| Fees | 71% | 63% |
| Public funds for set tasks | 18% | 12% |
| Services and technology transfer | 7% | 16% |
| Gifts | 4% | 9% |

The conference agreed that laboratories and the Library will get no less than eighteen per cent, whatever the income. The union’s mutual fund, one of the six promises of the [congress of 2023](@unionCongress2023), has lent 1.2 billion dong, and not one loan is overdue.

> Autonomy does not mean fending for yourself. It means deciding for yourself, and being able to explain it to one another.
> — Associate Professor Đỗ Khắc Tường, Rector

The revised collective agreement was signed at the conference, on the date that had been promised.
`,
  },
};
