import type { Story } from '../story.ts';

export const partnership2024: Story = {
  section: 'school',
  units: ['research'],
  written: '2024-12-12T11:40',
  event: { date: '2024-12-12', time: '09:30' },
  schoolYear: 2024,
  lead: 'agreement',
  credits: [
    { roles: ['news'], person: 'Hà Linh', unit: 'research' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
  ],
  related: ['millingLine2023'],
  vi: {
    title: 'Ký hợp tác đào tạo kỹ sư khuôn mẫu với tập đoàn Hoshikawa',
    sapo: 'Mỗi năm hai mươi sinh viên sẽ học một học kỳ tại nhà máy ở Hải Phòng và ba tháng tại Nhật Bản, chi phí do doanh nghiệp chịu.',
    place: 'Phòng khánh tiết nhà A1',
    published: '2024-12-12T15:10',
    body: `
Biên bản ghi nhớ được ký sáng 12/12/2024 giữa Nhà trường và tập đoàn {ja|Hoshikawa} (doanh nghiệp hư cấu trong trang trình diễn này), sau một năm hai bên cùng soạn chương trình.

## Ba điều khác với các thỏa thuận trước

- Doanh nghiệp cử kỹ sư sang dạy bốn học phần, chấm điểm cùng giảng viên.
- Sinh viên không bị ràng buộc phải về làm; ai về thì được tính thâm niên từ ngày thực tập.
- Sản phẩm đồ án thuộc về sinh viên và Nhà trường, doanh nghiệp được ưu tiên mua.

Khóa đầu tiên tuyển vào tháng 3/2025 từ sinh viên năm thứ ba các ngành Cơ khí, Cơ điện tử, Vật liệu. Điều kiện là tiếng Nhật trình độ N4 hoặc cam kết học đạt N4 trong sáu tháng; lớp tiếng Nhật miễn phí mở từ tháng Một.

Trước lễ ký, đoàn khách đã xem [dây chuyền phay CNC ở xưởng số 4](@millingLine2023) và dừng lại khá lâu bên quân mã đầu tiên.
`,
  },
  en: {
    title: 'Agreement on mould and die engineers with Hoshikawa',
    sapo: 'Twenty students a year will spend one semester at the plant in Hải Phòng and three months in Japan, at the company’s expense.',
    place: 'Reception room, Building A1',
    published: '2024-12-13T09:10',
    body: `
The memorandum was signed on 12 December 2024 by the university and Hoshikawa, a company invented for this demonstration, after a year of work on a common programme.

Three things set it apart from earlier agreements:

- The company’s engineers teach four courses and mark them together with our lecturers.
- Students are not bound to join the company; those who do keep their seniority from the first day of the placement.
- Final projects belong to the students and the university, and the company has first refusal.

The first twenty will be chosen in March 2025 from third-year students of mechanical engineering, mechatronics and materials. They need Japanese at level N4, or the will to reach it in six months; free classes begin in January.

Before the signing the guests saw the [milling line in Workshop 4](@millingLine2023), and lingered over the first chess piece.
`,
  },
};
