import type { Story } from '../story.ts';

export const unionGames2024: Story = {
  section: 'union',
  units: ['tradeUnion'],
  written: '2024-04-19T18:00',
  event: { date: '2024-04-19', time: '15:30' },
  schoolYear: 2023,
  lead: 'unionVolleyball',
  credits: [
    { roles: ['news'], person: 'Thu Hằng', unit: 'tradeUnion' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
  ],
  vi: {
    title: 'Hội thao công đoàn: khối phục vụ lần đầu vô địch bóng chuyền nữ',
    sapo: 'Đội ghép của bếp ăn, bảo vệ và ký túc xá thắng Khoa Kinh tế công nghiệp 3–1 trong trận chung kết chiều 19/4/2024.',
    place: 'Sân bóng chuyền nhà C',
    published: '2024-04-19T20:40',
    body: `
Không ai đặt cược vào họ. Đội áo đỏ chỉ tập được sau ca làm, từ bảy giờ tối, dưới hai ngọn đèn của sân ký túc xá. Chuyền hai là chị Lành, nấu bếp; chủ công là chị Thơm, trực cổng số 2.

Thua ván đầu 19–25, họ thắng ba ván sau nhờ những quả phát bóng ngắn rơi ngay sau lưới. Điểm cuối cùng là một pha chắn bóng của người thấp nhất đội.

## Các giải khác

- Bóng chuyền nam: Khoa Cơ khí.
- Cầu lông đôi nam nữ: Phòng Đào tạo.
- Cờ tướng: ông Nông Ích Thuận, bảo vệ nhà A1, năm thứ tư liên tiếp.
- Kéo co: Khoa Điện – Điện tử.

Hội thao có 13 công đoàn bộ phận tham gia, với 410 lượt vận động viên. Tiền thưởng được đội vô địch bóng chuyền nữ góp lại, mua một bộ lưới mới cho sân ký túc xá.
`,
  },
};
