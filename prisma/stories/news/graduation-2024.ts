import type { Story } from '../story.ts';

export const graduation2024: Story = {
  section: 'teaching',
  units: ['academic', 'studentAffairs'],
  written: '2024-06-28T11:30',
  event: { date: '2024-06-28', time: '07:30' },
  schoolYear: 2023,
  lead: 'graduation',
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
    { roles: ['translation'], person: 'Hà Linh' },
  ],
  vi: {
    title: 'Trao bằng cho 1.386 tân kỹ sư, cử nhân: tên ai cũng được đọc',
    sapo: 'Lễ trao bằng ngày 28/6/2024 chia làm ba đợt để mỗi người có đủ mười một giây bước lên sân khấu, nghe tên mình và bắt tay thầy cô.',
    place: 'Hội trường lớn',
    published: '2024-06-28T16:00',
    body: `
Người dẫn chương trình đã tập đọc trong hai tuần. Danh sách có tên của hai mươi hai dân tộc; chỗ nào chưa chắc, ban tổ chức gọi điện hỏi chính chủ.

| Bậc | Số người | Trong đó loại giỏi trở lên |
| Kỹ sư | 874 | 121 |
| Cử nhân | 455 | 78 |
| Thạc sĩ | 57 | 19 |

## Thủ khoa và người về đích muộn

Thủ khoa Bế Thị Xuân, ngành Tự động hóa, đạt 3,87/4. Phát biểu của Xuân ngắn hơn cả lời giới thiệu: em cảm ơn bác bảo vệ đã cho mượn ổ cắm lúc hai giờ sáng.

Tràng vỗ tay lớn nhất lại dành cho anh Trương Đức Mạnh, ba mươi bốn tuổi, nhận bằng sau mười hai năm với hai lần bảo lưu để đi làm nuôi em.

Khảo sát nhanh trước lễ cho thấy 71% đã có việc, 9% học tiếp. Kết quả khảo sát chính thức sau sáu tháng sẽ được công bố vào cuối năm.
`,
  },
  en: {
    title: '1,386 degrees, and every name read aloud',
    sapo: 'The ceremony of 28 June 2024 was held in three sittings so that everybody had eleven seconds to cross the stage, hear their name and shake a hand.',
    place: 'Great Hall',
    published: '2024-07-01T09:00',
    body: `
The reader had practised for two weeks. The list holds names from twenty-two peoples of Vietnam, and where there was any doubt the organisers telephoned and asked.

| Degree | Graduates | With distinction |
| Engineer | 874 | 121 |
| Bachelor | 455 | 78 |
| Master | 57 | 19 |

The best result, 3.87 out of 4, belongs to Bế Thị Xuân, who studied automation. Her speech was shorter than its introduction: she thanked the night porter for the use of a socket at two in the morning.

The longest applause went to Trương Đức Mạnh, thirty-four, who took twelve years and interrupted his studies twice to support his younger brothers.

A quick survey before the ceremony found 71% in work and 9% studying further; the full results, six months on, are due at the end of the year.
`,
  },
};
