import type { Story } from '../story.ts';

export const yearReview2025: Story = {
  section: 'conferences',
  units: ['personnel'],
  written: '2026-01-16T17:00',
  event: { date: '2026-01-16', time: '14:00' },
  schoolYear: 2025,
  lead: 'workingSession',
  credits: [{ roles: ['news', 'text'], person: 'Đàm Thị Lan Chi', unit: 'personnel' }],
  documents: [{ number: '04/KH-ĐHBN', date: '2026-01-05' }],
  related: ['yearReview2024', 'yearReview2023'],
  vi: {
    title: 'Tổng kết năm 2025: lần đầu không còn khâu nhập tay nào trong quản lý đào tạo',
    sapo: 'Hội nghị ngày 16/1/2026 gọn trong hai tiếng rưỡi. Ba mục tiêu của năm 2026 được viết vừa trên một trang giấy.',
    place: 'Hội trường lớn',
    published: '2026-01-17T08:20',
    body: `
Việc cuối cùng trong danh sách tồn từ năm 2023, nhập điểm thực hành bằng tay, đã khép lại hồi tháng Mười. Người làm phần mềm là một nhóm giảng viên và sinh viên Khoa Công nghệ thông tin; người đòi bằng được là các bác quản lý xưởng.

## Ba mục tiêu năm 2026

1. Mọi chương trình đào tạo có hội đồng doanh nghiệp họp ít nhất hai lần mỗi năm.
2. Tỷ lệ đề tài nghiệm thu đúng hạn trở lại trên 95%.
3. Khởi công nhà thí nghiệm ở cơ sở phía tây, nơi vạt lim [trồng năm 2024](@treePlanting2024) đã cao quá đầu người.

## Khen thưởng

Nhà trường khen 15 tập thể, 60 cá nhân. Phần thưởng năm nay có thêm lựa chọn: tiền mặt, ngày phép, hoặc một khóa học tự chọn. Gần một nửa chọn khóa học.

Hội nghị được triệu tập theo Kế hoạch số 04/KH-ĐHBN ngày 5/1/2026.
`,
  },
};
