import type { Story } from '../story.ts';

export const studentResearch2025: Story = {
  section: 'research',
  units: ['research'],
  written: '2025-05-23T17:00',
  event: { date: '2025-05-23', time: '08:00' },
  schoolYear: 2024,
  lead: 'scienceAwards',
  credits: [
    { roles: ['news'], person: 'Hà Linh', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
  ],
  related: ['studentResearch2023', 'wasteWater2024'],
  vi: {
    title: 'Khoa học sinh viên 2025: giải Nhất cho chiếc gậy dò đường biết đọc biển số phòng',
    sapo: 'Hội nghị ngày 23/5/2025 có 103 đề tài. Lần đầu tiên hội đồng chấm có một người khiếm thị.',
    place: 'Nhà C3',
    published: '2025-05-23T20:10',
    body: `
Anh Hoàng Văn Chức, thành viên hội đồng, thử chiếc gậy ngay trong giờ bảo vệ. Anh đi từ cửa nhà C3 lên phòng 307, đọc đúng hai biển số trên đường, đâm vào một chậu cây.

> Chậu cây ấy tuần trước không có ở đây. Các em nhớ dạy nó rằng ở trường này đồ đạc hay đi lại.
> — Anh Hoàng Văn Chức, Hội Người mù huyện

## Điểm mới của năm nay

- Mỗi đề tài phải có một người dùng thật góp ý, ghi rõ tên trong báo cáo.
- Phần hỏi đáp chiếm nửa thời gian, thay vì năm phút cuối.
- Giải thưởng có thêm mục “sửa tốt nhất” cho nhóm đã thất bại ở kỳ trước mà quay lại.

Mục “sửa tốt nhất” thuộc về nhóm cảnh báo ngập cống, giải Nhì [hội nghị năm 2023](@studentResearch2023). Bản mới của các em dùng pin mặt trời, đã chạy qua một mùa mưa ở sáu điểm.

Các đề tài đoạt giải được trưng bày tại sảnh Thư viện đến hết tháng Sáu.
`,
  },
};
