import type { Story } from '../story.ts';

export const graduation2026: Story = {
  section: 'teaching',
  units: ['academic'],
  written: '2026-06-26T11:30',
  event: { date: '2026-06-26', time: '07:30' },
  schoolYear: 2025,
  lead: 'graduation',
  credits: [
    { roles: ['news'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
  ],
  related: ['graduation2024', 'jobsFair2025'],
  vi: {
    title: 'Lễ trao bằng 2026: 1.512 tấm bằng có chữ ký số, và một tấm bằng viết tay',
    sapo: 'Từ khóa này, nhà tuyển dụng quét mã trên bằng là biết thật giả. Riêng thủ khoa được nhận thêm một bản do thầy cũ viết bằng bút lông.',
    place: 'Hội trường lớn',
    published: '2026-06-26T16:40',
    body: `
Mã trên bằng dẫn tới trang xác thực của Trường, chỉ hiện tên, ngành và năm tốt nghiệp. Điểm số không hiện, trừ khi chủ nhân đồng ý.

| Bậc | Năm 2024 | Năm 2026 |
| Kỹ sư | 874 | 948 |
| Cử nhân | 455 | 491 |
| Thạc sĩ | 57 | 73 |

Thủ khoa là Nông Thị Bích, ngành Công nghệ vật liệu, 3,91/4. Tấm bằng viết tay do thầy Phạm Kế Toàn, nguyên giảng viên bộ môn Hình họa, tám mươi mốt tuổi, viết trong ba buổi chiều.

> Thầy vẽ lại chữ “Bích” bốn lần. Thầy bảo tên người ta mà nghiêng thì người ta cả đời thấy nghiêng.
> — Nông Thị Bích, thủ khoa năm 2026

Tỷ lệ có việc trước ngày nhận bằng là 76%. Cách đọc tên từng người, có từ [lễ trao bằng năm 2024](@graduation2024), vẫn được giữ.
`,
  },
};
