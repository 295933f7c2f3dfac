import type { Story } from '../story.ts';

export const accreditation2026: Story = {
  section: 'teaching',
  units: ['quality', 'academic'],
  written: '2026-03-20T16:00',
  event: { date: '2026-03-16' },
  schoolYear: 2025,
  lead: 'workingSession',
  gallery: ['lecture', 'library'],
  credits: [
    { roles: ['news', 'text'], person: 'Hà Linh', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
  ],
  vi: {
    title: 'Đánh giá ngoài bốn chương trình: năm ngày, 212 cuộc phỏng vấn, không phòng nào được báo trước',
    sapo: 'Đoàn chuyên gia làm việc từ 16 đến 20/3/2026, tự chọn giờ dự, tự chọn người hỏi, và ăn trưa ở bếp sinh viên.',
    published: '2026-03-20T18:30',
    body: `
Bốn chương trình được đánh giá là Kỹ thuật cơ khí, Tự động hóa, Công nghệ vật liệu và Quản lý công nghiệp. Đoàn có bảy chuyên gia, trong đó hai người đến từ doanh nghiệp.

## Điều được ghi nhận

- Sinh viên nói được mình học môn này để làm gì.
- Xưởng và phòng thí nghiệm mở cho sinh viên khác khoa.
- Cách chấm điểm công bố trước và giữ nguyên.

## Điều cần sửa

1. Tài liệu tiếng Anh của hai chương trình còn cũ.
2. Lối đi cho người dùng xe lăn ở nhà B dừng lại trước ba bậc thềm.
3. Ý kiến của người tốt nghiệp được thu thập đều nhưng chưa thấy ai trả lời họ.

Ngay chiều 20/3/2026, tổ sửa chữa đã đo ba bậc thềm ấy. Đường dốc sẽ xong trước ngày 15/4/2026.

Báo cáo chính thức dự kiến công bố vào tháng Năm, đăng toàn văn trên trang của Trường.

[[gallery]]
`,
  },
  en: {
    title: 'Four programmes reviewed: five days, 212 interviews, no warning',
    sapo: 'From 16 to 20 March 2026 the panel chose its own classes, its own witnesses, and lunch in the student canteen.',
    published: '2026-03-23T09:30',
    body: `
The review covered mechanical engineering, automation, materials technology and industrial management. Two of the seven experts came from industry.

## What the panel liked

- Students can say what each course is for.
- Workshops and laboratories are open to students of other faculties.
- The rules for marking are known beforehand and kept.

## What must be put right

1. In two programmes the English reading lists are out of date.
2. In Building B the path for wheelchairs ends in front of three steps.
3. Graduates are asked for their opinion regularly, and nobody answers them.

By the afternoon of 20 March the steps had been measured. The ramp will be ready by 15 April 2026. The full report is expected in May and will be published as it stands.

[[gallery]]
`,
  },
};
