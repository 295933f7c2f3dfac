import type { Story } from '../story.ts';

export const unionCongress2023: Story = {
  section: 'union',
  units: ['tradeUnion'],
  written: '2023-04-28T17:00',
  event: { date: '2023-04-28', time: '08:00' },
  schoolYear: 2022,
  lead: 'unionCongress',
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
    { roles: ['translation'], person: 'Hà Linh' },
  ],
  documents: [{ number: '520/KH-CĐBN', date: '2022-12-30' }],
  related: ['unionSections2023', 'unionTraining2023', 'unionPlan2023'],
  vi: {
    title: 'Đại hội Công đoàn Trường lần thứ II: sáu lời hứa có thời hạn',
    sapo: 'Sáu mươi tám đại biểu dự đại hội ngày 28/4/2023 không thông qua khẩu hiệu, mà thông qua một bảng việc có ngày hoàn thành.',
    place: 'Hội trường lớn',
    published: '2023-04-28T20:15',
    body: `
Đại hội bầu Ban Chấp hành nhiệm kỳ 2023–2028 gồm mười lăm ủy viên; bà Vi Thị Thanh Thảo tiếp tục giữ trách nhiệm Chủ tịch. Trước phiên bầu cử, đoàn chủ tịch đọc câu trả lời cho cả bốn mươi mốt đề xuất mà [các bộ phận gửi lên](@unionSections2023).

## Sáu lời hứa

| Việc | Hạn |
| Bếp ăn giữa ca cho khối phục vụ | 9/2023 |
| Khám sức khỏe định kỳ, có gói riêng cho lao động nữ | 10/2023 |
| Giày và kính bảo hộ mới cho xưởng | 12/2023 |
| Điểm giữ trẻ dịp hè | 6/2024 |
| Quỹ tương trợ, cho vay không lãi | 12/2024 |
| Thỏa ước lao động tập thể sửa đổi | 6/2025 |

Cuối mỗi năm, bảng này sẽ được công bố lại, việc nào xong, việc nào chậm, vì sao.

> Đoàn viên nhớ lâu những gì chúng ta hứa. Viết ngày tháng ra là để chính mình khỏi quên.
> — Bà Vi Thị Thanh Thảo, Chủ tịch Công đoàn Trường

Phát biểu tại đại hội, Hiệu trưởng Đỗ Khắc Tường cho biết kinh phí cho hai việc đầu tiên đã nằm trong kế hoạch năm.
`,
  },
  en: {
    title: 'Trade union congress makes six promises, each with a date',
    sapo: 'The 68 delegates who met on 28 April 2023 adopted not a slogan but a list of tasks and the months in which they fall due.',
    place: 'Great Hall',
    published: '2023-05-02T09:00',
    body: `
The second congress of the University Trade Union elected an executive committee of fifteen for 2023–2028. Ms Vi Thị Thanh Thảo remains Chair. Before the vote the panel read out its replies to all 41 proposals sent in by the union’s thirteen sections.

## Six promises

| Task | Due |
| A canteen for staff on shifts | September 2023 |
| Regular health checks, with a programme for women | October 2023 |
| New safety shoes and goggles for the workshops | December 2023 |
| Summer childcare | June 2024 |
| A mutual fund with interest-free loans | December 2024 |
| A revised collective agreement | June 2025 |

The list will be published again at the end of each year, with what is done, what is late, and why.

> Members remember what we promise. We write the dates down so that we remember too.
> — Ms Vi Thị Thanh Thảo, Chair of the University Trade Union

The Rector, Đỗ Khắc Tường, told the congress that money for the first two tasks was already in the year’s budget.
`,
  },
};
