import type { Story } from '../story.ts';

/** The staff conference of 30 June 2023, in both languages. */
export const staffConference2023: Story = {
  section: 'conferences',
  units: ['tradeUnion', 'personnel'],
  written: '2023-06-30T12:40',
  event: { date: '2023-06-30', time: '08:00' },
  schoolYear: 2023,
  lead: 'staffConferenceHall',
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
    { roles: ['translation'], person: 'Hà Linh' },
  ],
  related: ['unionCongress2023', 'unionTraining2023', 'studentResearch2023'],
  views: 412,
  vi: {
    title:
      'Hội nghị viên chức, người lao động năm học 2023–2024: bàn việc chung bằng tiếng nói của từng đơn vị',
    sapo: 'Gần ba trăm đại biểu đã ngồi kín Hội trường lớn sáng 30/6/2023 để nhìn lại năm học 2022–2023 và chọn ra những việc phải làm trước trong năm học mới.',
    place: 'Hội trường lớn',
    published: '2023-06-30T16:20',
    correction: {
      at: '2023-07-01T08:35',
      before: 'mười một ý kiến',
      after: 'mười hai ý kiến',
      change: 'correction',
      note: 'Phiên thảo luận có mười hai ý kiến; bài đăng lần đầu ghi là mười một.',
    },
    body: `
Đây là kỳ hội nghị thường niên do Ban Giám hiệu và Ban Chấp hành Công đoàn Trường cùng tổ chức. Báo cáo được gửi về các đơn vị trước mười ngày, nhờ vậy buổi sáng dành được phần lớn thời gian cho trao đổi thay vì đọc văn bản.

## Một năm học về đích

Theo báo cáo do TS. Lưu Thị Bích Ngân, Phó Hiệu trưởng, trình bày, năm học 2022–2023 bắt đầu trong lúc nguồn thu còn eo hẹp và nhiều phòng thực hành phải sửa chữa. Dù vậy, các chỉ tiêu chính đều hoàn thành: tuyển đủ 2.140 tân sinh viên, nghiệm thu 46 đề tài cấp trường, chín chương trình đào tạo gửi hồ sơ đánh giá ngoài.^[Chín chương trình thuộc bốn khoa; kết quả đánh giá được công bố khi có kết luận của trung tâm kiểm định.]

| Chỉ tiêu | Kế hoạch | Thực hiện |
| Tân sinh viên nhập học | 2.100 | 2.140 |
| Đề tài cấp trường nghiệm thu | 45 | 46 |
| Giảng viên học tiếp lên tiến sĩ | 12 | 15 |
| Chương trình gửi hồ sơ đánh giá ngoài | 9 | 9 |

## Hội đồng Trường chọn việc

Thay mặt Hội đồng Trường, PGS.TS. Trịnh Hữu Đạo nêu ba trọng tâm của năm 2023–2024:

- Lập kế hoạch nghiên cứu dài hạn song song với kế hoạch từng năm, khoa nào cũng phải có.
- Đưa đổi mới giáo dục vào việc thường ngày, từ đề cương môn học đến cách tiếp sinh viên ở bàn một cửa.
- Lập danh mục nhiệm vụ phục vụ quản lý, ghi rõ người làm và ngày xong.

## Hỏi thẳng, đáp ngay

Phiên thảo luận có mười hai ý kiến, xoay quanh nghiên cứu khoa học, đào tạo sau đại học, chất lượng giờ dạy, bồi dưỡng cán bộ trẻ và cách điều hành. Đại diện các phòng chức năng trả lời tại chỗ; bốn câu hỏi cần số liệu được hẹn trả lời bằng văn bản.

![staffConferenceListeners]

> Chúng tôi không xin giảm giờ dạy, chúng tôi xin được xếp lịch sao cho mỗi tuần có một ngày trọn vẹn ở phòng thí nghiệm.
> — TS. Đinh Công Lý, giảng viên trẻ Khoa Điện – Điện tử

Nhiều ý kiến khác nói về đời sống: bếp ăn giữa ca cho khối phục vụ, khám sức khỏe định kỳ^[Viên chức, người lao động được khám mỗi năm một lần; người làm việc trong phòng thí nghiệm hoá chất mỗi năm hai lần.], chỗ gửi con dịp hè. Chủ tịch Công đoàn Trường Vi Thị Thanh Thảo nhận phần việc này, tiếp nối lời hứa tại [đại hội công đoàn hồi tháng Tư](@unionCongress2023).

## Việc khó còn ở phía trước

Kết luận hội nghị, Hiệu trưởng Đỗ Khắc Tường cho rằng giai đoạn tới sẽ thử sức Nhà trường ở bốn điểm: một cơ chế tài chính đứng vững, đào tạo và bồi dưỡng gắn với vị trí việc làm, hợp tác quốc tế đi vào chiều sâu, và một mạng lưới nhà nghiên cứu, chuyên gia sẵn sàng tham mưu cho doanh nghiệp và địa phương.

Hội nghị thông qua nghị quyết với sự đồng thuận của toàn thể đại biểu.
`,
  },
  en: {
    title: 'Staff conference for 2023–2024: every unit has its say',
    sapo: 'Almost three hundred delegates filled the Great Hall on the morning of 30 June 2023 to look back on the year 2022–2023 and to decide what comes first in the next.',
    place: 'Great Hall',
    published: '2023-07-03T10:15',
    body: `
The annual conference is held jointly by the Rectorate and the executive committee of the University Trade Union. Its reports went out to every unit ten days beforehand, so that most of the morning could be spent talking rather than reading aloud.

## A year that reached its goals

According to the report given by Dr Lưu Thị Bích Ngân, Vice-Rector, the year 2022–2023 began with little money and with several workshops under repair. The main targets were met all the same: 2,140 new students, 46 completed projects at university level, and nine degree programmes submitted for external review.^[The nine programmes belong to four faculties; the results are published once the accreditation centre has reached its conclusions.]

| Target | Planned | Achieved |
| New students enrolled | 2,100 | 2,140 |
| University projects completed | 45 | 46 |
| Lecturers beginning a doctorate | 12 | 15 |
| Programmes submitted for review | 9 | 9 |

## What the Council has chosen

On behalf of the University Council, Associate Professor Trịnh Hữu Đạo named three priorities for 2023–2024:

- a long-term research plan beside the yearly one, for every faculty;
- reform of teaching in everyday work, from course outlines to the student help desk;
- a list of the tasks that support management, each with a name and a date.

## Straight questions, prompt answers

Twelve delegates spoke in the discussion, on research, postgraduate training, the quality of lectures, the support of young staff and the way the university is run. The offices concerned replied on the spot; four questions that call for figures will be answered in writing.

![staffConferenceListeners]

> We are not asking to teach less. We are asking for a timetable that leaves one whole day a week for the laboratory.
> — Dr Đinh Công Lý, Faculty of Electrical and Electronic Engineering

Others spoke of daily life: a canteen for those on shifts, regular health checks^[Staff are seen once a year, those who work in chemical laboratories twice.], somewhere to leave the children in summer. The Chair of the Trade Union, Ms Vi Thị Thanh Thảo, took these on, in keeping with a promise made at the [union congress in April](@unionCongress2023).

## The hard part lies ahead

Closing the conference, the Rector, Associate Professor Đỗ Khắc Tường, said that the coming years would test the university on four points: finances that stand on their own feet, training that fits the post, international partnerships with substance, and a network of researchers and experts ready to advise industry and the province.

The resolution was adopted unanimously.
`,
  },
};
