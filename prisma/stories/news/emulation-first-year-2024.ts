import type { Story } from '../story.ts';

export const emulationFirstYear2024: Story = {
  section: 'recognition',
  units: ['personnel', 'media'],
  written: '2024-08-20T09:00',
  event: { date: '2024-08-19' },
  schoolYear: 2024,
  lead: 'staffConferenceListeners',
  credits: [{ roles: ['news', 'text'], person: 'Đàm Thị Lan Chi', unit: 'personnel' }],
  documents: [{ number: '200/KH-ĐHBN', date: '2023-06-30' }],
  related: ['emulationLaunch2023'],
  vi: {
    title: 'Một năm gương điển hình tiên tiến: 26 câu chuyện, 11 cách làm được đơn vị khác học theo',
    sapo: 'Sơ kết ngày 19/8/2024 cho thấy điều khó nhất của phong trào không phải là tìm người tốt, mà là làm cho việc tốt đi sang được nhà bên.',
    published: '2024-08-20T10:15',
    body: `
Hai mươi sáu câu chuyện đã đăng trên Bản tin từ tháng 9/2023. Ban tổ chức quay lại từng đơn vị để hỏi một câu: điều này có ai học theo chưa?

## Mười một cách làm đã đi xa hơn nơi sinh ra

1. Sổ “hỏi lần đầu” của bàn một cửa, nay có ở năm phòng.
2. Giờ mở cửa phòng thí nghiệm cho sinh viên khác khoa.
3. Bảng thí nghiệm hỏng của phòng Hóa môi trường.
4. Buổi dự giờ chéo, người dự chỉ được ghi điều mình sẽ bắt chước.
5. Tủ dụng cụ mượn tự do ở xưởng số 2.
6. Sáu cách làm khác, in trong cuốn sổ tay phát cho các đơn vị.

## Mười lăm câu chuyện chưa đi đâu

Có nơi vì thiếu người, có nơi vì cách làm gắn chặt với một cá nhân. Ban tổ chức không coi đó là thất bại, nhưng đề nghị từ năm thứ hai, khi giới thiệu điển hình phải kèm một đơn vị sẽ thử làm theo.

Phong trào được [phát động ngày 14/8/2023](@emulationLaunch2023) và sẽ tổng kết vào tháng 11/2025.
`,
  },
};
