import type { Story } from '../story.ts';

export const teachersDay2022: Story = {
  section: 'school',
  units: ['tradeUnion', 'youth'],
  written: '2022-11-19T22:00',
  event: { date: '2022-11-19', time: '19:00' },
  schoolYear: 2022,
  lead: 'teachersDayConcert',
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
  ],
  vi: {
    title: '“Khúc ca người gieo chữ”: đêm nhạc của học trò gửi thầy cô',
    sapo: 'Mười hai tiết mục, không một giọng chuyên nghiệp, và một hội trường đứng dậy hát theo ở bài cuối cùng.',
    place: 'Hội trường lớn',
    published: '2022-11-20T07:00',
    body: `
Tối 19/11/2022, trước ngày Nhà giáo Việt Nam một hôm, Đoàn Thanh niên và Công đoàn Trường tổ chức đêm nhạc “Khúc ca người gieo chữ”. Các tiết mục do sinh viên và giảng viên tự dàn dựng sau giờ học trong ba tuần.

Mở màn là hợp xướng của Khoa Hóa và Vật liệu, gồm hai mươi mốt nữ sinh và một thầy giáo đệm đàn. Khoa Cơ khí góp một màn gõ nhịp bằng cờ-lê, búa và tấm tôn cắt từ xưởng, được vỗ tay lâu nhất đêm.

## Lá thư không ký tên

Giữa chương trình, người dẫn đọc một lá thư gửi về hộp thư của Đoàn. Người viết kể đã định bỏ học ở năm thứ hai vì nợ bốn môn. Một cô giáo gọi em lên, không hỏi vì sao nợ, chỉ hỏi chiều nào rảnh. Cô dạy lại cho em từ đạo hàm.

> Em ra trường được ba năm rồi. Chiều thứ Tư em vẫn để trống lịch, để có ai cần thì em dạy lại.
> — Thư của một cựu sinh viên

Không ai nói cô giáo ấy là ai. Dưới hàng ghế giảng viên, nhiều người cười và nhìn sang nhau.

Lễ kỷ niệm chính thức diễn ra sáng 20/11/2022 cũng tại Hội trường lớn, có phần tặng kỷ niệm chương cho 17 nhà giáo đủ hai mươi năm công tác.
`,
  },
};
