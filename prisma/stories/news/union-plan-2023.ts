import type { Story } from '../story.ts';

export const unionPlan2023: Story = {
  section: 'union',
  units: ['tradeUnion'],
  written: '2023-01-05T08:20',
  schoolYear: 2022,
  credits: [{ roles: ['news'], person: 'Thu Hằng', unit: 'tradeUnion' }],
  documents: [{ number: '520/KH-CĐBN', date: '2022-12-30' }],
  papers: ['congressSchedule'],
  vi: {
    title: 'Kế hoạch 520 về đại hội công đoàn: những điểm đoàn viên cần biết',
    sapo: 'Kế hoạch số 520/KH-CĐBN ngày 30/12/2022 đã gửi tới 13 công đoàn bộ phận. Dưới đây là bản tóm lược để đọc trong ba phút.',
    published: '2023-01-05T09:45',
    body: `
## Khi nào

- Tháng 2/2023: tập huấn cho ban chấp hành các bộ phận.
- Từ 1/3 đến 15/3/2023: đại hội công đoàn bộ phận.
- 28/4/2023: Đại hội đại biểu Công đoàn Trường lần thứ II, nhiệm kỳ 2023–2028.

## Ai tham gia

Mọi đoàn viên đều dự đại hội ở bộ phận của mình. Đại hội cấp trường có đại biểu do bộ phận bầu, cứ mười đoàn viên được một đại biểu, bộ phận dưới mười người vẫn có một.

## Chuẩn bị gì

1. Đọc dự thảo báo cáo, góp ý trước ngày 20/2/2023.
2. Giới thiệu người vào ban chấp hành, ghi rõ vì sao.
3. Gửi một đề xuất về đời sống, việc làm hoặc điều kiện làm việc của đơn vị.

Mục thứ ba không bắt buộc, nhưng Ban Thường vụ mong nhận được nhiều nhất. Năm năm trước, ba trong số các đề xuất như thế đã thành việc thật: bảo hiểm tai nạn cho thợ xưởng, xe đưa đón cơ sở 2 và phòng vắt, trữ sữa tại nhà A1.

Mọi câu hỏi xin gửi về văn phòng Công đoàn Trường, phòng 104 nhà A1.
`,
  },
};
