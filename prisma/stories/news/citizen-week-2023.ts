import type { Story } from '../story.ts';

export const citizenWeek2023: Story = {
  section: 'students',
  units: ['studentAffairs', 'youth'],
  written: '2023-09-06T14:00',
  event: { date: '2023-09-11', time: '07:30' },
  schoolYear: 2023,
  lead: 'campusWelcome',
  credits: [
    { roles: ['news'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
  ],
  vi: {
    title: 'Tuần công dân – sinh viên 2023: năm ngày, năm điều phải biết trước khi học',
    sapo: 'Từ 11/9 đến 15/9/2023, tân sinh viên khóa 58 học cách dùng thư viện, đọc bảng điểm, bảo vệ tài khoản và hỏi đúng nơi khi gặp chuyện.',
    place: 'Hội trường lớn và các giảng đường nhà B',
    published: '2023-09-06T16:30',
    body: `
Khác mọi năm, tuần này không còn buổi phổ biến quy chế kéo dài bốn tiếng. Quy chế được chia thành tình huống, mỗi lớp thảo luận rồi mới đối chiếu với văn bản.

| Ngày | Buổi sáng | Buổi chiều |
| Thứ Hai 11/9 | Làm quen, nhận thẻ | Tham quan xưởng và phòng thí nghiệm |
| Thứ Ba 12/9 | Học chế tín chỉ qua mười tình huống | Gặp cố vấn học tập |
| Thứ Tư 13/9 | An toàn điện, an toàn máy | Thực hành chữa cháy |
| Thứ Năm 14/9 | Tài khoản số, lừa đảo trên mạng | Thư viện và cơ sở dữ liệu |
| Thứ Sáu 15/9 | Sức khỏe tinh thần | Hội câu lạc bộ |

## Mang theo gì

- Thẻ sinh viên (ai chưa có thì mang giấy báo nhập học).
- Áo dài tay, giày bít mũi cho buổi thăm xưởng; ai đi dép sẽ phải đứng ngoài.
- Điện thoại đã cài ứng dụng của Trường.

Sinh viên khuyết tật cần người dẫn đường hoặc phiên dịch ngôn ngữ ký hiệu xin báo với Phòng Công tác sinh viên trước ngày 9/9/2023.

Buổi an toàn ngày thứ Tư là bắt buộc. Không có chứng nhận của buổi này, sinh viên chưa được vào xưởng thực hành.
`,
  },
};
