import type { Story } from '../story.ts';

export const millingLine2023: Story = {
  section: 'teaching',
  units: ['mechanics', 'academic'],
  written: '2023-11-17T10:30',
  event: { date: '2023-11-16', time: '09:00' },
  schoolYear: 2023,
  lead: 'millingWorkshop',
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
    { roles: ['translation'], person: 'Hà Linh' },
  ],
  vi: {
    title: 'Dây chuyền phay CNC năm trục vào giờ thực hành đầu tiên',
    sapo: 'Sáu máy phay và một cánh tay rô-bốt do doanh nghiệp hỗ trợ đã chạy mẻ phôi đầu tiên ngày 16/11/2023, do chính sinh viên lập trình.',
    place: 'Xưởng số 4',
    published: '2023-11-17T15:00',
    body: `
Chi tiết đầu tiên lấy ra khỏi máy là một quân cờ vua, quân mã. Nhóm sinh viên lớp K55 Cơ điện tử chọn nó vì bờm ngựa có đủ mặt cong để thử cả năm trục.

## Ai góp gì

- Công ty Cổ phần Cơ khí chính xác Ba Núi (đối tác của Khoa) cho mượn sáu máy trong ba năm, bảo dưỡng miễn phí.
- Nhà trường sửa xưởng, làm lại nền chống rung và hệ thống khí nén.
- Khoa Cơ khí soạn lại bốn học phần để sinh viên đứng máy từ năm thứ hai.

Trước khi được chạm vào máy thật, sinh viên phải qua hai mươi giờ trên phần mềm mô phỏng. Ai làm gãy dao trên máy tính thì học lại bài tốc độ cắt.

> Ở nhà máy, một con dao hỏng là mất nửa tháng lương của thợ mới. Để các em hỏng ở đây, trong máy tính, càng nhiều càng tốt.
> — Kỹ sư Mông Văn Sáu, phụ trách xưởng số 4

Mỗi tuần dây chuyền phục vụ chín ca học và một buổi mở cửa cho học sinh phổ thông đăng ký tham quan.
`,
  },
  en: {
    title: 'Five-axis milling line begins with a chess piece',
    sapo: 'Six machines and a robot arm, lent by industry, cut their first parts on 16 November 2023 to programs written by students.',
    place: 'Workshop 4',
    published: '2023-11-20T08:40',
    body: `
The first part to come off the line was a knight from a chess set. The students of mechatronics chose it because the mane has enough curves to try all five axes.

- Ba Núi Precision Engineering, a partner of the faculty, lends the six machines for three years and maintains them free of charge.
- The university has rebuilt the workshop, with a floor that damps vibration and new compressed air.
- The faculty has rewritten four courses so that students stand at a machine from their second year.

Nobody touches a real machine before twenty hours of simulation.

> In a factory, one broken cutter is half a month’s pay for a beginner. Let them break it here, on the screen, as often as they like.
> — Mông Văn Sáu, engineer in charge of Workshop 4

The line serves nine classes a week and is open once a week to pupils from secondary schools.
`,
  },
};
