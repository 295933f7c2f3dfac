import type { Story } from './story.ts';

/** Ordinary news of a university. */
export const campusNews: readonly Story[] = [
  {
    key: 'nha-giao',
    day: '2025-11-21',
    vi: [
      'Mít tinh mừng Ngày Nhà giáo Việt Nam',
      'Buổi lễ ấm áp lời tri ân.',
      'Sáng 20/11, sinh viên tặng hoa cho các thầy cô nghỉ hưu.',
    ],
    en: [
      'Teachers’ Day celebrated',
      'A morning of thanks.',
      'On 20 November 2025 students brought flowers to retired teachers.',
    ],
  },
  {
    key: 'bong-da',
    day: '2025-12-03',
    unit: 'mechanics',
    vi: [
      'Khoa Cơ khí vô địch giải bóng đá sinh viên',
      'Trận chung kết kết thúc sau loạt luân lưu.',
      'Thủ môn Trần Quang Huy cản phá hai quả.',
    ],
    en: [
      'Mechanical Engineering wins the student football cup',
      'The final was decided on penalties.',
      'Goalkeeper Trần Quang Huy saved two.',
    ],
  },
  {
    key: 'hien-mau',
    day: '2025-12-10',
    section: 'union',
    vi: [
      'Ngày hội hiến máu “Giọt hồng”',
      'Hơn năm trăm đơn vị máu được tiếp nhận.',
      'Má của một bệnh nhân nhí đến cảm ơn các bạn.',
    ],
    en: [
      'Blood drive collects five hundred units',
      'More than six hundred volunteers came.',
      'Donors received a certificate.',
    ],
  },
  {
    key: 'robot',
    day: '2026-01-08',
    vi: [
      'Robot gặt lúa của sinh viên năm ba',
      'Máy nhận biết bông chín bằng ảnh.',
      'Nhóm đã nộp đơn đăng ký sáng chế.',
    ],
    en: [
      'Third-year students build a rice-harvesting robot',
      'It recognises ripe ears from pictures.',
      'The team has applied for a patent.',
    ],
  },
  {
    key: 'hung-bien',
    day: '2026-01-20',
    vi: [
      'Cuộc thi hùng biện tiếng Anh',
      'Hai mươi thí sinh nói về thành phố tương lai.',
      'Giải nhất thuộc về Đặng Thị Ánh Tuyết.',
    ],
    en: [
      'English speaking contest',
      'Twenty contestants spoke about the city of the future.',
      'Đặng Thị Ánh Tuyết came first.',
    ],
  },
  {
    key: 'hoc-bong',
    day: '2026-02-01',
    vi: [
      'Trao 120 suất học bổng cho sinh viên vượt khó',
      'Mỗi suất trị giá năm triệu đồng.',
      'Học bổng do cựu sinh viên đóng góp.',
    ],
    en: [
      'Scholarships for 120 students in hardship',
      'Each is worth five million đồng.',
      'They are paid by alumni.',
    ],
  },
  {
    key: 'ky-tuc-xa',
    day: '2026-03-03',
    vi: [
      'Ký túc xá lắp điện mặt trời',
      'Ba mái nhà cho đủ điện chiếu sáng.',
      'Tiền điện mỗi phòng giảm một phần tư.',
    ],
    en: [
      'Halls of residence go solar',
      'Three roofs give enough power for the lights.',
      'Each room pays a quarter less.',
    ],
  },
  {
    key: 'cong-doan',
    day: '2026-05-01',
    section: 'union',
    vi: [
      'Công đoàn trường phát động Tháng Công nhân',
      'Nhiều hoạt động chăm lo đời sống người lao động.',
      'Lễ phát động có bốn trăm đoàn viên tham dự.',
    ],
    en: [
      'Trade union opens Workers’ Month',
      'There is much to care for those who work here.',
      'Four hundred union members attended.',
    ],
  },
  {
    key: 'doan-cong-tac',
    day: '2026-06-05',
    vi: [
      'Đoàn công tác Đại học Kawabe thăm phòng thí nghiệm',
      'Khách tìm hiểu hướng nghiên cứu vật liệu.',
      'Hai trường sẽ trao đổi nghiên cứu sinh.',
    ],
  },
  {
    key: 'chay-no',
    day: '2026-06-20',
    vi: [
      'Diễn tập an toàn cháy nổ trước mùa khô',
      'Sáu trăm người rời toà nhà trong bốn phút.',
      'Đội chữa cháy cơ sở dùng vòi và bình bột.',
    ],
    en: [
      'Fire drill in the lecture building',
      'Six hundred people left the building within four minutes.',
      'The fire crew used hoses and powder.',
    ],
  },
  {
    key: 'olympic-toan',
    day: '2026-04-10',
    vi: [
      'Olympic Toán học sinh viên toàn quốc',
      'Đội tuyển đoạt ba huy chương.',
      'Đề thi năm nay khó hơn mọi năm.',
    ],
    en: [
      'National student mathematics olympiad',
      'The team won three medals.',
      'This year’s problems were harder than ever.',
    ],
  },
  {
    key: 'the-sinh-vien',
    day: '2026-07-07',
    vi: [
      'Chuyển đổi số: thẻ sinh viên vào điện thoại',
      'Thẻ nhựa được thay bằng mã trên màn hình.',
      'Sinh viên dùng thẻ mới để vào thư viện và ký túc xá.',
    ],
    en: [
      'Digital transformation: student cards move to the phone',
      'A code on the screen replaces plastic.',
      'Students use the new card in the library and in the halls.',
    ],
  },
  {
    key: 'giao-su',
    day: '2026-07-15',
    person: 'Vũ Hoàng Yến',
    vi: [
      'Giáo sư Nguyễn Thuý Quỳnh nói về gen của cây lúa',
      'Bài giảng đại chúng kín chỗ.',
      'Giáo sư kể lại hành trình tìm gen chịu mặn.',
    ],
    en: [
      'Professor Nguyễn Thuý Quỳnh on the genes of rice',
      'The public lecture was full.',
      'She told how the gene for tolerance of salt was found.',
    ],
  },
  {
    key: 'khai-giang',
    day: '2024-09-05',
    schoolYear: 2024,
    vi: [
      'Lễ khai giảng năm học 2024–2025',
      'Hơn năm nghìn tân sinh viên dự lễ.',
      'Hiệu trưởng đánh trống khai trường.',
    ],
    en: [
      'Opening of the 2024–2025 school year',
      'More than five thousand new students attended.',
      'The rector beat the drum.',
    ],
  },
  {
    key: 'hoi-truong',
    day: '2026-08-01',
    vi: [
      'Cải tạo hội trường lớn',
      'Mái, ghế và âm thanh được thay mới.',
      'Theo nghị quyết của Hội đồng trường, công trình xong trước lễ khai giảng.',
    ],
  },
  {
    key: 'tu-van-luat',
    day: '2026-08-12',
    vi: [
      'Tư vấn pháp luật miễn phí cho người dân',
      'Phiên đầu tiên giải đáp về đất đai.',
      'Sinh viên luật trực vào sáng thứ Bảy.',
    ],
  },
];
