import type { Story } from '../story.ts';

export const womensDay2025: Story = {
  section: 'union',
  units: ['tradeUnion'],
  written: '2025-03-07T16:30',
  event: { date: '2025-03-07', time: '14:00' },
  schoolYear: 2024,
  lead: 'unionTrainingTogether',
  credits: [{ roles: ['news'], person: 'Thu Hằng', unit: 'tradeUnion' }],
  vi: {
    title: 'Gặp mặt nữ cán bộ dịp 8/3: bớt hoa, thêm một buổi khám',
    sapo: 'Theo đề nghị của chính chị em, tiền hoa và quà năm nay chuyển sang gói khám tầm soát cho 280 nữ đoàn viên.',
    place: 'Phòng hội thảo tầng 3, nhà A1',
    published: '2025-03-07T18:00',
    body: `
Cuộc bỏ phiếu hồi tháng Hai chỉ có một câu hỏi: chị muốn nhận gì dịp 8/3? Bảy mươi tám phần trăm chọn khám sức khỏe, mười bốn phần trăm chọn nghỉ nửa ngày, còn lại chọn hoa. Công đoàn Trường quyết định làm cả ba, mỗi thứ theo đúng tỷ lệ.

Buổi gặp mặt chiều 7/3/2025 vì thế không có diễn văn. Một bác sĩ nói chuyện bốn mươi phút về tầm soát ung thư, sau đó chị em đặt lịch khám ngay tại chỗ.

## Hai câu chuyện được kể

Chị Lành ở bếp ăn kể về [chức vô địch bóng chuyền](@unionGames2024) năm ngoái và việc cả đội vẫn tập đều. TS. Triệu Mùi Ghển kể về tấm bảng thí nghiệm hỏng, cùng lời nhắn các cô gái trẻ đừng sợ mình là người viết nhiều dòng nhất trên bảng.

Lịch khám từ 12/3 đến 28/3/2025 tại Trạm Y tế; ai bận giờ dạy được đổi ca.
`,
  },
};
