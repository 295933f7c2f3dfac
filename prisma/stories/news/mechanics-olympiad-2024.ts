import type { Story } from '../story.ts';

export const mechanicsOlympiad2024: Story = {
  section: 'teaching',
  units: ['mechanics'],
  written: '2024-03-22T17:00',
  event: { date: '2024-03-22', time: '08:00' },
  schoolYear: 2023,
  lead: 'olympiad',
  gallery: ['lecture'],
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
  ],
  vi: {
    title: 'Olympic Cơ học khu vực: 214 thí sinh, bảy môn thi, một đề về chiếc xích đu',
    sapo: 'Nhà trường đăng cai vòng khu vực của kỳ thi Olympic Cơ học trong hai ngày 22 và 23/3/2024, với 19 trường gửi đội tuyển.',
    place: 'Hội trường lớn và nhà B',
    published: '2024-03-23T19:10',
    body: `
Đề Cơ học kỹ thuật năm nay có một bài khiến cả phòng bật cười trước khi cúi xuống làm: tính lực căng dây xích đu ở sân ký túc xá khi có hai người cùng ngồi mà chỉ một người đạp đất. Số liệu đo thật, do sinh viên Khoa Cơ khí cung cấp.

## Kết quả của đội chủ nhà

| Môn | Giải |
| Cơ học kỹ thuật | Một Nhất, hai Ba |
| Sức bền vật liệu | Một Nhì |
| Cơ học kết cấu | Hai Khuyến khích |
| Nguyên lý máy | Một Nhất, một Nhì |
| Ứng dụng tin học trong cơ học | Một Ba |

Đội tuyển có mười bốn em, ôn luyện từ tháng Mười. Người đoạt giải Nhất môn Nguyên lý máy là Hà Văn Vũ, sinh viên năm thứ hai, từng phải học lại môn Hình họa.

## Chuyện bên lề

Ban tổ chức in đề hai mặt để bớt giấy, giấy nháp thu lại cho xưởng gói phôi. Thí sinh ở xa ngủ tại ký túc xá, ăn sáng bằng xôi do bếp công đoàn nấu.

Vòng chung kết toàn quốc diễn ra cuối tháng Tư. Bảy em của Trường được chọn đi tiếp.

[[gallery]]
`,
  },
};
