import type { Story } from '../story.ts';

export const opening2024: Story = {
  section: 'school',
  units: ['academic'],
  written: '2024-09-05T11:00',
  event: { date: '2024-09-05', time: '07:30' },
  schoolYear: 2024,
  lead: 'campusWelcome',
  credits: [
    { roles: ['news'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
  ],
  related: ['opening2022'],
  vi: {
    title: 'Khai giảng năm học 2024–2025, mở hai ngành Vi mạch và Logistics công nghiệp',
    sapo: 'Khóa 59 có 2.306 tân sinh viên. Hai ngành mới tuyển đủ ngay từ đợt xét đầu tiên.',
    place: 'Sân nhà A1',
    published: '2024-09-05T14:20',
    body: `
Sáng 5/9/2024, lễ khai giảng diễn ra trong bốn mươi lăm phút, đúng như thư mời. Phần dài nhất là màn giới thiệu các câu lạc bộ, do sinh viên tự dẫn.

Ngành Thiết kế vi mạch nhận 60 sinh viên, học chung hai năm đầu với Điện – Điện tử. Ngành Logistics công nghiệp nhận 80 sinh viên, mỗi học kỳ có bốn tuần ở kho hàng của doanh nghiệp.

## Thay đổi trong năm học mới

- Tiết học đầu bắt đầu lúc 7 giờ 15 thay vì 6 giờ 45.
- Mỗi học phần công bố cách chấm điểm trước tuần thứ nhất, sau đó không đổi.
- Đăng ký học phần mở theo lượt, năm cuối trước, để hệ thống khỏi nghẽn.
- Ký túc xá thêm 240 chỗ.

Nhà trường cũng công bố đường dây nóng của Ban Giám hiệu về học tập và đời sống, trả lời trong hai ngày làm việc.
`,
  },
  en: {
    title: '2024–2025 opens with two new programmes',
    sapo: 'The 59th intake has 2,306 students. Circuit design and industrial logistics filled their places in the first round.',
    place: 'Courtyard of Building A1',
    published: '2024-09-06T09:00',
    body: `
The opening on 5 September 2024 took forty-five minutes, as the invitation had promised. The longest part was the parade of student clubs.

Circuit design has taken 60 students, who share their first two years with electronics. Industrial logistics has taken 80, and sends them to a partner’s warehouse for four weeks in every semester.

What else is new:

- The first class starts at 7.15 instead of 6.45.
- Every course says before the first week how it will be marked, and keeps to it.
- Course registration opens in turns, final-year students first.
- The dormitory has 240 more places.
`,
  },
};
