import type { Story } from './story.ts';

/** News written to be confused: đường, Dương, dưỡng, đương; mã, mạ; hoá, hoa. */
export const confusingNews: readonly Story[] = [
  {
    key: 'hoi-nghi-vien-chuc',
    day: '2023-06-30',
    schoolYear: 2023,
    section: 'union',
    documents: [{ number: '200/KH-ĐHBN', date: '2023-06-30' }],
    person: 'Lý Mỹ Ngân',
    vi: [
      'Hội nghị viên chức, người lao động năm học 2023–2024',
      'Gần ba trăm đại biểu bàn kế hoạch của năm học mới và bầu Ban Thanh tra nhân dân.',
      'Sáng 30/6/2023, tại giảng đường Bạch Đằng, hội nghị nghe báo cáo tài chính và thông qua nghị quyết.',
      'Hội nghị được chuẩn bị theo Kế hoạch số 200/KH-ĐHBN ngày 30 tháng 6 năm 2023.',
    ],
    en: [
      'Staff conference for the 2023–2024 school year',
      'Nearly three hundred delegates discussed the plan of the new year and elected the People’s Inspectorate.',
      'On the morning of 30 June 2023 the conference heard the financial report and adopted a resolution.',
    ],
  },
  {
    key: 'duong-sat',
    day: '2024-03-04',
    vi: [
      'Khánh thành mô hình đường sắt tốc độ cao',
      'Mô hình dài bốn mươi mét phục vụ sinh viên ngành cầu đường.',
      'Đoàn tàu thử chạy hết đường ray trong chín giây. Ông Dương Hải dự lễ.',
    ],
    en: [
      'Model of a high-speed railway opened',
      'The model is forty metres long and serves students of bridges and roads.',
      'The trial train ran the whole track in nine seconds.',
    ],
  },
  {
    key: 'thay-duong',
    day: '2024-05-06',
    person: 'Dương Xuân Bách',
    vi: [
      'Thầy Dương Xuân Bách nhận giải thưởng toán học',
      'Giải ghi nhận hai mươi năm nghiên cứu hình học của thầy.',
      'Lễ trao giải diễn ra tại Hà Nội; con đường nghiên cứu của thầy bắt đầu từ một bài toán nhỏ.',
    ],
    en: [
      'Dương Xuân Bách receives a mathematics prize',
      'The prize honours twenty years of research in geometry.',
      'The award was given in Hà Nội.',
    ],
  },
  {
    key: 'dinh-duong',
    day: '2024-09-10',
    vi: [
      'Bữa ăn dinh dưỡng cho sinh viên nội trú',
      'Nhà ăn đổi thực đơn theo tư vấn của bác sĩ.',
      'Mỗi khẩu phần ghi rõ năng lượng, đường và muối.',
    ],
  },
  {
    key: 'duong-dai',
    day: '2025-01-15',
    vi: [
      'Triển lãm mỹ thuật đương đại của sinh viên kiến trúc',
      'Bốn mươi bức tranh được bày ở sảnh chính.',
      'Tranh vẽ phố cổ, bến sông và những khoảng trời.',
    ],
  },
  {
    key: 'ma-nguon',
    day: '2025-02-20',
    schoolYear: 2024,
    vi: [
      'Câu lạc bộ mã nguồn mở ra mắt',
      'Các thành viên cùng viết phần mềm và chia sẻ kinh nghiệm.',
      'Buổi đầu tiên hướng dẫn gửi bản vá cho một thư viện lập trình.',
    ],
    en: [
      'Open-source club launched',
      'Its members write software together and share what they learn.',
      'The first evening taught how to send a patch to a programming library.',
    ],
  },
  {
    key: 'trong-ma',
    day: '2025-03-01',
    vi: [
      'Trồng mạ khay trên ruộng thí nghiệm',
      'Cách làm mới giảm một nửa công cấy.',
      'Ruộng mạ được tưới bằng nước mưa trữ lại.',
    ],
  },
  {
    key: 'hoa-binh',
    day: '2025-03-20',
    vi: [
      'Chuyến thực địa Hoà Bình của sinh viên địa lý',
      'Ba ngày bên hồ thuỷ điện để đo độ lắng của phù sa.',
      'Đoàn ở nhà dân, học dệt và nghe kể chuyện mở đất.',
    ],
  },
  {
    key: 'hoa-chat',
    day: '2025-04-02',
    vi: [
      'Kho hoá chất đạt chuẩn an toàn',
      'Kho mới có hệ thống thông gió và báo rò rỉ.',
      'Người ra vào kho phải qua lớp tập huấn hai buổi.',
    ],
  },
  {
    key: 'hoa-lan',
    day: '2025-04-12',
    vi: [
      'Vườn hoa lan trong khuôn viên trường',
      'Hơn sáu mươi loài lan rừng được cứu hộ.',
      'Vườn mở cửa cho khách vào cuối tuần.',
    ],
  },
  {
    key: 'uy-ban',
    day: '2025-05-05',
    vi: [
      'Uỷ ban nhân dân tỉnh làm việc với nhà trường',
      'Hai bên bàn việc mở phân hiệu.',
      'Phó Chủ tịch tỉnh thăm khu đất dự kiến xây phân hiệu.',
    ],
    en: [
      'Provincial People’s Committee visits the university',
      'Both sides discussed a new campus.',
      'The vice-chair saw the land where the campus is to be built.',
    ],
  },
  {
    key: 'thuy-san',
    day: '2025-05-19',
    vi: [
      'Khoa Thuỷ sản thả cá giống về hồ',
      'Mười nghìn con cá được thả trong một buổi sáng.',
      'Cá giống do sinh viên năm cuối ương nuôi.',
    ],
  },
  {
    key: 'thu-vien',
    day: '2025-06-01',
    unit: 'library',
    vi: [
      'Thư viện mở cửa đến 22 giờ mùa thi',
      'Phòng đọc tầng hai có thêm tám mươi chỗ.',
      'Bạn đọc mượn máy tính bằng thẻ sinh viên.',
    ],
    en: [
      'Library open until 10 p.m. during examinations',
      'The reading room on the second floor has eighty more seats.',
      'Readers borrow laptops with their student cards.',
    ],
  },
  {
    key: 'tuyen-sinh',
    day: '2026-02-10',
    schoolYear: 2025,
    documents: [{ number: '15/TB-ĐHBN', date: '2026-02-09' }],
    vi: [
      'Thông báo tuyển sinh đại học năm 2026',
      'Trường tuyển bốn nghìn chỉ tiêu ở ba mươi ngành.',
      'Thí sinh đăng ký từ ngày 15/3/2026 đến hết ngày 30/4/2026.',
    ],
    en: [
      'Admission to the university in 2026',
      'There are four thousand places in thirty programmes.',
      'Applications are open from 15 March 2026 to 30 April 2026.',
    ],
  },
  {
    key: 'quy-che',
    day: '2024-01-15',
    documents: [{ number: '05/QĐ-ĐHBN-TCKT', date: '2024-01-12' }],
    vi: [
      'Ban hành quy chế chi tiêu nội bộ',
      'Quy chế thay bản năm 2019.',
      'Quyết định số 05/QĐ–ĐHBN–TCKT có hiệu lực từ 12-01-2024.',
    ],
  },
  {
    key: 'thong-tu',
    day: '2024-02-22',
    vi: [
      'Tập huấn quy định mới về đánh giá người học',
      'Lớp dành cho trưởng bộ môn.',
      'Nội dung bám theo Thông tư 12/2023/TT-BGDĐT, áp dụng từ tháng 3/2024.',
    ],
  },
];
