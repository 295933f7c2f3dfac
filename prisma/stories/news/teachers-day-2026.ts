import type { Story } from '../story.ts';

export const teachersDay2026: Story = {
  section: 'school',
  units: ['tradeUnion', 'youth'],
  written: '2026-11-13T08:30',
  event: { date: '2026-11-19', time: '19:00' },
  schoolYear: 2026,
  lead: 'teachersDayConcert',
  credits: [
    { roles: ['news'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
    { roles: ['translation'], person: 'Hà Linh' },
  ],
  related: ['teachersDay2022'],
  vi: {
    title: 'Tuần lễ Nhà giáo Việt Nam 2026: dự giờ, thăm nhà và đêm nhạc ngày 19/11',
    sapo: 'Từ 14 đến 20/11/2026, các khoa mở cửa lớp cho cựu giáo chức; đêm nhạc “Khúc ca người gieo chữ” trở lại lần thứ năm.',
    place: 'Hội trường lớn',
    published: '2026-11-13T10:00',
    body: `
Điểm mới của năm nay là “ghế của thầy”: mỗi khoa để trống một ghế hàng đầu trong ba buổi học, mời thầy cô đã nghỉ hưu về dự. Bốn mươi sáu người đã nhận lời, người cao tuổi nhất chín mươi hai.

## Lịch trong tuần

| Ngày | Hoạt động | Nơi |
| 14/11 | Thăm thầy cô ốm, ở xa | Các đơn vị |
| 16 – 18/11 | Dự giờ “ghế của thầy” | Các khoa |
| 18/11 | Triển lãm giáo án viết tay | Sảnh Thư viện |
| 19/11, 19:00 | Đêm nhạc “Khúc ca người gieo chữ” | Hội trường lớn |
| 20/11, 8:00 | Lễ kỷ niệm | Hội trường lớn |

Triển lãm có 58 cuốn giáo án, cuốn cũ nhất từ năm 1971, bìa làm bằng giấy bao xi măng.

Vé đêm nhạc phát miễn phí tại văn phòng Đoàn từ 14/11/2026, mỗi sinh viên hai vé, trong đó một vé nên dành cho thầy cô cũ. Câu chuyện của [đêm nhạc đầu tiên](@teachersDay2022) vẫn được kể lại mỗi năm.
`,
  },
  en: {
    title: 'Teachers’ Day 2026: open classes, visits and a concert on 19 November',
    sapo: 'From 14 to 20 November 2026 the faculties open their classes to retired teachers, and the students’ concert returns for the fifth time.',
    place: 'Great Hall',
    published: '2026-11-16T08:30',
    body: `
New this year is the teacher’s chair: for three classes, every faculty keeps a seat in the front row for someone who has retired. Forty-six have accepted, the oldest of them ninety-two.

| Date | Event | Place |
| 14 November | Visits to teachers who are ill or far away | All units |
| 16–18 November | The teacher’s chair | Faculties |
| 18 November | Exhibition of handwritten lesson plans | Library lobby |
| 19 November, 19.00 | Concert | Great Hall |
| 20 November, 8.00 | Ceremony | Great Hall |

The exhibition shows 58 lesson books. The oldest, of 1971, is bound in the paper of cement bags.

Tickets for the concert are free at the Youth Union office, two for each student; one of them, it is hoped, for an old teacher.
`,
  },
};
