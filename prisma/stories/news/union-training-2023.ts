import type { Story } from '../story.ts';

/** The trade-union training of 9 February 2023: Vietnamese only, two issuing units, three photos with captions. */
export const unionTraining2023: Story = {
  section: 'union',
  units: ['tradeUnion', 'media'],
  written: '2023-02-09T14:10',
  event: { date: '2023-02-09', time: '08:00' },
  schoolYear: 2022,
  lead: 'unionTrainingHall',
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
  ],
  documents: [{ number: '520/KH-CĐBN', date: '2022-12-30' }],
  papers: ['congressSchedule'],
  related: ['unionPlan2023'],
  views: 286,
  vi: {
    title: 'Mười ba công đoàn bộ phận tập huấn chuẩn bị đại hội nhiệm kỳ 2023–2028',
    sapo: 'Ngày 9/2/2023, Công đoàn Trường mở lớp tập huấn cách tổ chức đại hội ở từng bộ phận và thông báo kế hoạch đại hội đại biểu toàn trường lần thứ II.',
    place: 'Phòng hội thảo tầng 3, nhà A1',
    published: '2023-02-09T17:40',
    body: `
Lớp tập huấn hướng tới một điều rất cụ thể: sau buổi sáng, mỗi ban chấp hành bộ phận biết mình phải làm gì, theo thứ tự nào, bằng biểu mẫu nào để đại hội ở đơn vị mình diễn ra gọn và đúng.

Bà Vi Thị Thanh Thảo, Chủ tịch Công đoàn Trường, chủ trì cùng các ủy viên Ban Chấp hành. Cả 13 công đoàn bộ phận đều cử người đến; Ủy ban Kiểm tra và Ban Thanh tra nhân dân cũng góp mặt.

Mở đầu buổi làm việc, Chủ tịch Công đoàn Trường nói về vai trò của tổ chức công đoàn trong một trường đại học tự chủ: bảo vệ người lao động bằng thương lượng, chăm lo bằng việc nhỏ mà đều, và góp ý với Nhà trường bằng số liệu. Đại hội các cấp nhiệm kỳ 2023–2028, theo bà, là dịp để đoàn viên chọn người làm được những việc ấy.

![unionTrainingChair]

## Hai mốc thời gian

Nội dung chính của hội nghị là Kế hoạch số 520/KH-CĐBN ngày 30/12/2022 quy định việc chuẩn bị đại hội hai cấp cho nhiệm kỳ 2023–2028. Hai mốc cần nhớ:

| Việc | Thời gian |
| Đại hội công đoàn bộ phận | 1/3/2023 – 15/3/2023 |
| Đại hội đại biểu Công đoàn Trường lần thứ II | 28/4/2023 |

Ban tổ chức lần lượt hướng dẫn cách chuẩn bị báo cáo, quy trình bầu cử, các quy định và biểu mẫu dùng trong đại hội, rồi đến phần tuyên truyền trước và sau đại hội. Lịch của từng đơn vị có trong tệp đính kèm.

## Hỏi nhiều nhất về nhân sự

Phần trao đổi kéo dài hơn một giờ. Các đại biểu hỏi kỹ về cơ cấu ban chấp hành ở đơn vị ít đoàn viên, về việc giới thiệu người đang học xa, về cách xử lý khi có người xin rút. Từng câu hỏi được lãnh đạo Công đoàn Trường trả lời, kèm điều khoản để đơn vị tra lại.

Kết thúc lớp học, mỗi công đoàn bộ phận nhận một tập văn bản đã sắp theo thứ tự công việc, và một số điện thoại để hỏi trong suốt tháng Ba.

![unionTrainingTogether]
`,
  },
};
