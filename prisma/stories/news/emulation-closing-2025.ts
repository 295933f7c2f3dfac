import type { Story } from '../story.ts';

export const emulationClosing2025: Story = {
  section: 'recognition',
  units: ['personnel'],
  written: '2025-11-14T12:00',
  event: { date: '2025-11-14', time: '08:30' },
  schoolYear: 2025,
  lead: 'emulationAwards',
  gallery: ['emulationTogether'],
  credits: [
    { roles: ['news', 'text'], person: 'Đàm Thị Lan Chi', unit: 'personnel' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
    { roles: ['translation'], person: 'Hà Linh' },
  ],
  documents: [{ number: '200/KH-ĐHBN', date: '2023-06-30' }],
  related: ['emulationLaunch2023', 'emulationFirstYear2024'],
  vi: {
    title: 'Tổng kết gương điển hình tiên tiến 2023–2025: 51 người, và 23 việc nay đã thành nếp',
    sapo: 'Hai năm ba tháng sau ngày phát động, danh sách được tôn vinh có cả thợ xưởng, người nấu bếp và một sinh viên rửa dụng cụ thí nghiệm.',
    place: 'Hội trường lớn',
    published: '2025-11-14T16:30',
    body: `
Phong trào khép lại theo đúng Kế hoạch số 200/KH-ĐHBN. Từ 26 câu chuyện của [năm đầu](@emulationFirstYear2024), con số nay là 51; đáng kể hơn, 23 cách làm đã được ít nhất hai đơn vị khác áp dụng quá một năm.

## Những cái tên

- TS. Triệu Mùi Ghển, Khoa Hóa và Vật liệu, với bảng thí nghiệm hỏng.
- Kỹ sư Mông Văn Sáu, xưởng số 4, với hai mươi giờ mô phỏng bắt buộc.
- Chị Lò Thị Lành, bếp ăn giữa ca, với thực đơn do người ăn bình chọn.
- Tập thể bàn một cửa Phòng Đào tạo, với sổ “hỏi lần đầu”.
- Sinh viên Phùng Quang Hiển, người đã rửa hơn bốn nghìn cốc thí nghiệm và vẽ lại quy trình rửa.

## Điều rút ra

Báo cáo tổng kết dành một trang cho những gì nên làm khác: giới thiệu ít hơn, theo dõi lâu hơn, và trả thời gian cho người được khen thay vì giao thêm việc.

Hiệu trưởng nhắc lại câu ông nói hôm [phát động](@emulationLaunch2023): cái cần có thêm là những giờ dạy mà đồng nghiệp xin đến dự. Học kỳ vừa qua có 312 lượt dự giờ như vậy.

[[gallery]]
`,
  },
  en: {
    title: 'Emulation drive 2023–2025 closes: 51 people, 23 habits',
    sapo: 'Two years and three months after the launch, those honoured include workshop engineers, a cook, and a student who washes laboratory glass.',
    place: 'Great Hall',
    published: '2025-11-17T08:50',
    body: `
The drive has ended as Plan No. 200/KH-ĐHBN laid down. The 26 stories of the first year have become 51; more to the point, 23 ways of working have been taken up by at least two other units for more than a year.

Among those honoured:

- Dr Triệu Mùi Ghển of Chemistry and Materials, for the board of failed experiments;
- Mông Văn Sáu, engineer in Workshop 4, for twenty hours of simulation before the first cut;
- Lò Thị Lành of the canteen, for menus chosen by those who eat them;
- the student help desk, for its book of first questions;
- Phùng Quang Hiển, a student who has washed over four thousand beakers and redrawn the way it is done.

One page of the report says what should be done differently: nominate fewer, follow longer, and give those who are praised more time rather than more work.

At the [launch](@emulationLaunch2023) the Rector had wished for lessons that colleagues ask to attend. There were 312 such visits last semester.

[[gallery]]
`,
  },
};
