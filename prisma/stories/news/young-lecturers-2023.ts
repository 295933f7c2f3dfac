import type { Story } from '../story.ts';

export const youngLecturers2023: Story = {
  section: 'conferences',
  units: ['personnel'],
  written: '2023-10-12T17:30',
  event: { date: '2023-10-12', time: '14:00' },
  schoolYear: 2023,
  lead: 'workingSession',
  credits: [
    { roles: ['news', 'text'], person: 'Hà Linh', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
  ],
  related: ['staffConference2023'],
  vi: {
    title: 'Hiệu trưởng đối thoại với 72 giảng viên trẻ: “Xin một ngày không họp”',
    sapo: 'Buổi đối thoại chiều 12/10/2023 kéo dài gần bốn tiếng. Câu chuyện bắt đầu từ lương, dừng lâu nhất ở thời gian.',
    place: 'Phòng họp tầng 3, nhà A1',
    published: '2023-10-13T08:00',
    body: `
Giảng viên dưới ba mươi lăm tuổi chiếm gần một phần ba đội ngũ của Trường. Trước buổi gặp, Phòng Tổ chức – Hành chính nhận 118 câu hỏi gửi qua hộp thư không ghi tên. Bốn mươi hai câu hỏi về thời gian, ba mươi mốt câu về thu nhập, còn lại là nhà ở, phòng thí nghiệm và đường đi học tiếp.

## Thời gian

> Em có đủ thiết bị, đủ sinh viên giỏi. Cái em thiếu là sáu tiếng liền nhau.
> — ThS. Quách Diệu Ngân, Khoa Công nghệ thông tin

Hiệu trưởng đồng ý để thứ Năm hằng tuần là ngày không họp trên toàn trường, bắt đầu từ tháng 11/2023. Các khoa xếp lịch để mỗi giảng viên đang làm nghiên cứu sinh có một ngày trọn không lên lớp. Đây cũng là điều được nêu tại [hội nghị viên chức, người lao động](@staffConference2023).

## Thu nhập

Quy chế chi tiêu nội bộ sửa đổi sẽ tính giờ hướng dẫn đồ án ngang giờ dạy, và trả thù lao bài báo trong vòng ba mươi ngày kể từ khi bài được chấp nhận.

## Nhà ở

Hai mươi tư phòng tại nhà công vụ được sửa xong trước Tết. Ưu tiên giảng viên có con nhỏ và người ở cách trường trên hai mươi ki-lô-mét.

Biên bản buổi đối thoại, kèm tên người chịu trách nhiệm từng việc, đã gửi tới tất cả những người tham dự.
`,
  },
  en: {
    title: 'Rector meets 72 young lecturers: “A day without meetings, please”',
    sapo: 'The dialogue on the afternoon of 12 October 2023 lasted almost four hours. It began with pay and stayed longest on time.',
    place: 'Meeting room, third floor, Building A1',
    published: '2023-10-16T09:20',
    body: `
Lecturers under thirty-five make up nearly a third of the teaching staff. They had sent in 118 questions without names: 42 about time, 31 about pay, the rest about housing, laboratories and doctoral study.

> I have the equipment and I have good students. What I lack is six hours in a row.
> — Ms Quách Diệu Ngân, Faculty of Information Technology

The Rector agreed that from November 2023 no meetings will be held on Thursdays anywhere in the university, and that every lecturer working towards a doctorate will have one day a week without classes, as was asked for at the [staff conference in June](@staffConference2023).

Supervising final-year projects will count as much as lecturing, and payment for papers will follow within thirty days of acceptance. Twenty-four rooms in the staff residence will be ready before the New Year holiday, first for those with small children and those who live more than twenty kilometres away.

The minutes, with a name beside every task, have gone to everyone who took part.
`,
  },
};
