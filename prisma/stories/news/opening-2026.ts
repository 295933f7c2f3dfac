import type { Story } from '../story.ts';

export const opening2026: Story = {
  section: 'school',
  units: ['academic', 'studentAffairs'],
  written: '2026-09-04T11:00',
  event: { date: '2026-09-04', time: '07:30' },
  schoolYear: 2026,
  lead: 'campusWelcome',
  gallery: ['campusMorning'],
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
    { roles: ['translation'], person: 'Hà Linh' },
  ],
  related: ['opening2024', 'opening2022'],
  vi: {
    title: 'Khai giảng năm học 2026–2027: khóa 61 đông nhất trong lịch sử, lớp học nhỏ nhất trong mười năm',
    sapo: 'Trường đón 2.488 tân sinh viên, nhưng sĩ số trung bình một lớp lý thuyết giảm còn 42 nhờ 18 phòng học mới.',
    place: 'Sân nhà A1',
    published: '2026-09-04T14:00',
    body: `
Sáng 4/9/2026, khóa 61 ngồi kín sân nhà A1, tràn cả sang lối vào thư viện. Ban tổ chức kê thêm hai màn hình và một phiên dịch ngôn ngữ ký hiệu đứng ngay cạnh bục.

## Lớp nhỏ lại để làm gì

Theo Phòng Đào tạo, lớp bốn mươi người cho phép giảng viên gọi tên từng em trong một buổi. Từ năm nay, mỗi học phần có ít nhất hai bài phải chữa trực tiếp với sinh viên thay vì chỉ trả điểm.

- 18 phòng học mới ở nhà B5, dùng được từ tuần thứ hai.
- 64 giảng viên mới, trong đó 21 tiến sĩ.
- Thư viện thêm 200 chỗ ngồi, mở đến 22 giờ trong mùa thi.

## Lời dặn của khóa trên

Phần phát biểu của sinh viên cũ năm nay là mười lời dặn, mỗi người một câu. Câu được vỗ tay nhiều nhất: “Đừng đợi hiểu rồi mới hỏi.”

[[gallery]]
`,
  },
  en: {
    title: 'Largest intake ever, smallest classes in ten years',
    sapo: 'The university welcomes 2,488 new students in 2026–2027, yet the average lecture has shrunk to 42, thanks to eighteen new classrooms.',
    place: 'Courtyard of Building A1',
    published: '2026-09-07T09:00',
    body: `
On the morning of 4 September 2026 the 61st intake filled the courtyard and spilt over to the Library steps. There were two more screens than usual, and an interpreter of sign language beside the lectern.

A class of forty, the Academic Affairs Office explains, lets a lecturer call everybody by name in one session. From this year every course has at least two assignments that are gone through with the student rather than just marked.

- Eighteen new rooms in Building B5, in use from the second week
- Sixty-four new lecturers, twenty-one of them with a doctorate
- Two hundred more seats in the Library, which stays open until ten in the evening before examinations

The older students gave ten pieces of advice, one sentence each. The loudest applause went to: “Don’t wait until you understand before you ask.”

[[gallery]]
`,
  },
};
