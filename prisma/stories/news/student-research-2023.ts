import type { Story } from '../story.ts';

export const studentResearch2023: Story = {
  section: 'research',
  units: ['research'],
  written: '2023-05-18T16:00',
  event: { date: '2023-05-18', time: '08:00' },
  schoolYear: 2022,
  lead: 'scienceAwards',
  credits: [
    { roles: ['news', 'text'], person: 'Hà Linh', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
  ],
  vi: {
    title: 'Sinh viên trình bày 84 đề tài, giải Nhất thuộc về máy tách vỏ hạt sen',
    sapo: 'Hội nghị khoa học sinh viên ngày 18/5/2023 có số đề tài nhiều nhất từ trước đến nay; hơn một nửa xuất phát từ một bài toán có thật ở xưởng, ở ruộng hay ở bệnh viện.',
    place: 'Nhà C3',
    published: '2023-05-18T19:00',
    body: `
Bốn sinh viên năm thứ tư Khoa Cơ khí bắt đầu đề tài từ một chuyến về quê. Mẹ của trưởng nhóm tách vỏ hạt sen bằng tay, mỗi ngày được chừng sáu ki-lô-gam. Chiếc máy họ mang tới hội nghị, to bằng cái bàn học, làm được ngần ấy trong hai mươi phút.

## Các giải cao nhất

| Giải | Đề tài | Khoa |
| Nhất | Máy tách vỏ hạt sen cỡ hộ gia đình | Cơ khí |
| Nhì | Cảnh báo ngập cống bằng cảm biến siêu âm | Điện – Điện tử |
| Nhì | Màng lọc nước từ vỏ trấu | Hóa và Vật liệu |
| Ba | Nhận dạng chữ viết tay trên sổ khám bệnh | Công nghệ thông tin |
| Ba | Chi phí ẩn của xưởng gia công nhỏ | Kinh tế công nghiệp |

Hội đồng chấm năm nay mời thêm ba kỹ sư từ các doanh nghiệp. Họ hỏi nhiều nhất về giá thành và về việc hỏng thì sửa thế nào.

## Từ giải thưởng đến sản phẩm

Phòng Khoa học và Hợp tác quốc tế dành 300 triệu đồng cho năm đề tài đi tiếp trong mùa hè. Mỗi nhóm có một giảng viên, một kỹ thuật viên xưởng và một chỗ làm việc riêng đến hết tháng Tám.
`,
  },
  en: {
    title: 'Lotus-seed machine wins the student research conference',
    sapo: 'Students presented 84 projects on 18 May 2023, more than ever before; over half began with a real problem in a workshop, a field or a hospital.',
    place: 'Building C3',
    published: '2023-05-19T10:00',
    body: `
Four final-year students of mechanical engineering found their subject on a visit home. The team leader’s mother shells lotus seeds by hand, about six kilograms a day. The machine they brought to the conference, the size of a school desk, does that in twenty minutes.

## The leading prizes

| Prize | Project | Faculty |
| First | A lotus-seed sheller for households | Mechanical Engineering |
| Second | Ultrasonic warning of blocked drains | Electrical and Electronic Engineering |
| Second | Water filters made of rice husks | Chemistry and Materials |
| Third | Reading handwriting in medical notes | Information Technology |
| Third | The hidden costs of small workshops | Industrial Economics |

Three engineers from industry joined the jury. Their questions were mostly about the price, and about who repairs the thing when it breaks.

Five projects will go on through the summer with 300 million dong from the Office of Research, each with a lecturer, a technician and a bench of its own until the end of August.
`,
  },
};
