import type { Story } from '../story.ts';

/** Public, and saved since: the desk shows a change that waits to be published. */
export const circuitDesign2026: Story = {
  section: 'teaching',
  units: ['electronics', 'computing'],
  written: '2026-10-09T09:00',
  event: { date: '2026-10-07' },
  schoolYear: 2026,
  lead: 'computerRoom',
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
  ],
  related: ['opening2024'],
  vi: {
    title: 'Sinh viên Thiết kế vi mạch gửi con chip đầu tiên đi đúc',
    sapo: 'Bản vẽ 1,2 triệu bóng bán dẫn của khóa đầu tiên đã qua kiểm tra ngày 7/10/2026. Nếu không có gì thay đổi, chip về trước Tết.',
    place: 'Phòng máy 402, nhà B3',
    published: '2026-10-09T10:30',
    pending: {
      at: '2026-11-12T15:20',
      before: 'Sáu mươi sinh viên của khóa đầu tiên chia thành mười hai nhóm',
      after: 'Năm mươi tám sinh viên của khóa đầu tiên chia thành mười hai nhóm',
    },
    body: `
Con chip chỉ làm một việc: đo nhiệt độ và báo khi lò sấy chè quá nóng. Giá dự tính chưa bằng bát phở, nếu đúc đủ nhiều.

Sáu mươi sinh viên của khóa đầu tiên chia thành mười hai nhóm, mỗi nhóm lo một khối. Hai khối phải vẽ lại từ đầu vào tháng Tám, sau khi mô phỏng cho thấy chúng làm nóng lẫn nhau.

## Đường đi của một con chip

1. Viết yêu cầu cùng hợp tác xã chè.
2. Mô tả bằng ngôn ngữ phần cứng, mô phỏng.
3. Vẽ bố trí, kiểm tra luật thiết kế.
4. Gửi đi đúc chung tấm với các trường khác.
5. Đo thử, viết báo cáo, kể cả khi hỏng.

> Nếu chip về mà không chạy, đó là bài học đắt nhất và có lẽ tốt nhất của khóa này.
> — TS. Đinh Công Lý, chủ nhiệm chương trình

Ngành Thiết kế vi mạch [mở từ năm học 2024–2025](@opening2024), mỗi khóa 60 chỉ tiêu.
`,
  },
  en: {
    title: 'Students send off their first chip',
    sapo: 'The first class in circuit design saw its layout of 1.2 million transistors pass the checks on 7 October 2026. The chip should be back before the New Year holiday.',
    place: 'Computer room 402, Building B3',
    published: '2026-10-12T08:45',
    body: `
The chip does one thing: it measures temperature and gives the alarm when a tea dryer grows too hot. If enough of them are made, one will cost less than a bowl of phở.

Twelve groups each drew one block. Two had to start again in August, when the simulation showed that they were heating each other.

1. Write down what is needed, with the tea cooperative.
2. Describe it in a hardware language, and simulate.
3. Draw the layout and check it against the rules.
4. Send it off to share a wafer with other universities.
5. Measure, and report, even if it does not work.

> If it comes back dead, that will be the most expensive lesson of the course, and perhaps the best.
> — Dr Đinh Công Lý, head of the programme

The programme [opened in 2024–2025](@opening2024) and takes 60 students a year.
`,
  },
};
