import type { Story } from '../story.ts';

export const eveningLights2025: Story = {
  section: 'school',
  units: ['personnel', 'electronics'],
  written: '2025-09-26T09:00',
  schoolYear: 2025,
  lead: 'campusDusk',
  credits: [
    { roles: ['text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
  ],
  vi: {
    title: 'Tiền điện giảm 23% sau một năm thay đèn và học cách tắt đèn',
    sapo: 'Nửa phần tiết kiệm đến từ thiết bị mới. Nửa còn lại đến từ sinh viên năm thứ ba Khoa Điện – Điện tử và một bảng xếp hạng các tòa nhà.',
    published: '2025-09-26T10:30',
    body: `
Mỗi tòa nhà có một đồng hồ điện tử do sinh viên lắp, gửi số liệu mười lăm phút một lần. Bảng xếp hạng treo ở sảnh nhà A1, tuần nào cũng có người đứng xem.

## Ba phát hiện

1. Nhà B2 dùng điện lúc ba giờ sáng nhiều hơn lúc ba giờ chiều, vì một máy nén khí bị quên suốt hai năm.
2. Điều hòa đặt 20 độ và 25 độ cho cùng một nhiệt độ phòng, vì cửa sổ không khép kín.
3. Hành lang sáng nhất lại là nơi ít người qua nhất.

Sửa ba chỗ ấy tốn mười một triệu đồng, mỗi tháng bớt được ba mươi tư triệu.

## Ai được thưởng

Một phần ba số tiền tiết kiệm quay về đơn vị, phần còn lại vào quỹ học bổng. Học kỳ vừa rồi quỹ này trao 40 suất, mỗi suất bốn triệu đồng.

Nhóm sinh viên đang viết hướng dẫn để các trường phổ thông trong vùng làm theo, từ cách chọn đồng hồ đến cách nói chuyện với bác bảo vệ.
`,
  },
};
