import type { Story } from '../story.ts';

export const yearReview2024: Story = {
  section: 'conferences',
  units: ['personnel'],
  written: '2025-01-17T17:20',
  event: { date: '2025-01-17', time: '14:00' },
  schoolYear: 2024,
  lead: 'plenaryHall',
  credits: [{ roles: ['news', 'text'], person: 'Đàm Thị Lan Chi', unit: 'personnel' }],
  documents: [{ number: '05/KH-ĐHBN', date: '2025-01-06' }],
  related: ['yearReview2023'],
  vi: {
    title: 'Tổng kết năm 2024: ba gói mua sắm chậm năm trước đã xong, thêm một việc mới phải gỡ',
    sapo: 'Hội nghị chiều 17/1/2025 mở đầu bằng việc đọc lại danh sách những điều chưa làm được của năm 2023.',
    place: 'Hội trường lớn',
    published: '2025-01-18T08:00',
    body: `
Thực hiện Kế hoạch số 05/KH-ĐHBN ngày 6/1/2025, hội nghị năm nay đi theo thứ tự ngược: nợ cũ trước, thành tích sau.

## Nợ cũ

| Việc tồn từ năm 2023 | Tình trạng |
| Ba gói mua sắm chậm | Xong cả ba, muộn nhất vào tháng 7/2024 |
| Sinh viên năm nhất thôi học 5,8% | Còn 4,1% |
| Bốn khâu nhập tay trong quản lý đào tạo | Còn một khâu: nhập điểm thực hành |

Danh sách này được lập tại [hội nghị tổng kết năm 2023](@yearReview2023).

## Việc mới phải gỡ

Số đề tài nghiệm thu đúng hạn giảm từ 96% xuống 88%. Nguyên nhân chính là vật tư nhập chậm và giảng viên hướng dẫn quá nhiều nhóm. Từ năm 2025, mỗi giảng viên hướng dẫn tối đa năm nhóm sinh viên cùng lúc.

## Khen thưởng

Nhà trường khen 16 tập thể và 58 cá nhân. Đơn vị được khen nhiều nhất là bàn một cửa của Phòng Đào tạo: thời gian trung bình để trả một giấy xác nhận đã xuống dưới bốn tiếng.
`,
  },
};
