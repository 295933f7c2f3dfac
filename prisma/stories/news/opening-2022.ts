import type { Story } from '../story.ts';

export const opening2022: Story = {
  section: 'school',
  units: ['academic', 'studentAffairs'],
  written: '2022-09-08T11:30',
  event: { date: '2022-09-08', time: '07:30' },
  schoolYear: 2022,
  lead: 'campusMorning',
  credits: [
    { roles: ['news'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
    { roles: ['translation'], person: 'Hà Linh' },
  ],
  vi: {
    title: 'Khai giảng năm học 2022–2023: 2.140 tân sinh viên bước vào giảng đường',
    sapo: 'Tiếng trống khai trường sáng 8/9/2022 mở đầu năm học đầu tiên sau hai năm mà thầy và trò lại đứng chung một sân.',
    place: 'Sân nhà A1',
    published: '2022-09-08T15:00',
    body: `
Hai khóa trước nhập học qua màn hình máy tính. Vì thế lễ khai giảng năm nay dài hơn thường lệ mười phút: Ban tổ chức dành riêng một khoảng lặng để sinh viên năm thứ hai và năm thứ ba, những người chưa từng dự khai giảng, cùng bước qua cổng chào với các em năm nhất.

Trong diễn văn, Hiệu trưởng Đỗ Khắc Tường không nói nhiều về thành tích. Ông kể chuyện chiếc máy tiện đầu tiên của Trường, chở từ ga về bằng xe trâu, đến nay vẫn chạy ở xưởng số 2, và nhắn tân sinh viên: đồ vật bền là nhờ người giữ, nghề nghiệp cũng vậy.

## Những con số đầu năm

- 2.140 tân sinh viên ở 18 ngành, cao nhất trong năm năm.
- Ba ngành có số trúng tuyển tăng mạnh: Công nghệ ô tô, Tự động hóa, Trí tuệ nhân tạo.
- 31% tân sinh viên là nữ, tăng bốn điểm phần trăm.
- 126 suất học bổng đầu vào, trị giá từ nửa học phí đến toàn phần.

Sau lễ khai giảng là tuần công dân – sinh viên. Lịch cụ thể của từng lớp có trên cổng sinh viên; ai lạc đường trong khuôn viên cứ tìm áo xanh tình nguyện.
`,
  },
  en: {
    title: 'The year 2022–2023 opens with 2,140 new students',
    sapo: 'The drum that opens the school year sounded on 8 September 2022, the first time in three years that staff and students heard it in the same yard.',
    place: 'Courtyard of Building A1',
    published: '2022-09-09T09:30',
    body: `
The last two intakes began their studies in front of a screen. This year’s ceremony was therefore ten minutes longer than usual: second- and third-year students, who had never had an opening of their own, walked through the gate together with the newcomers.

The Rector, Associate Professor Đỗ Khắc Tường, said little about achievements. He told the story of the university’s first lathe, brought from the railway station on a buffalo cart and still running in Workshop 2. Things last because somebody looks after them, he said, and so does a trade.

## The year in figures

- 2,140 new students in 18 programmes, the most in five years
- Strong growth in automotive technology, automation and artificial intelligence
- 31 per cent of the intake are women, four points more than last year
- 126 entrance scholarships, from half the fees to all of them

Induction week follows. Anyone lost on campus should look for a volunteer in blue.
`,
  },
};
