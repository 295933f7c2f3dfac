import type { Story } from '../story.ts';

/** The launch of the emulation drive on 14 August 2023: in full in Vietnamese, a summary in English, a gallery in both. */
export const emulationLaunch2023: Story = {
  section: 'recognition',
  units: ['personnel'],
  written: '2023-08-14T13:30',
  event: { date: '2023-08-14', time: '08:30' },
  schoolYear: 2023,
  lead: 'emulationHall',
  gallery: ['emulationTogether', 'emulationRector'],
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
  ],
  documents: [{ number: '200/KH-ĐHBN', date: '2023-06-30' }],
  papers: ['emulationPlan'],
  related: ['staffConference2023'],
  views: 135,
  vi: {
    title: 'Phát động thi đua gương điển hình tiên tiến giai đoạn 2023–2025',
    sapo: 'Ngày 14/8/2023, Nhà trường mở phong trào thi đua hai năm với một yêu cầu giản dị: tìm đúng người làm tốt, kể đúng việc họ đã làm, và để nhiều người làm theo được.',
    place: 'Hội trường lớn',
    published: '2023-08-14T17:05',
    body: `
Hội nghị được tổ chức theo Kế hoạch số 200/KH-ĐHBN ngày 30/6/2023 về tuyên truyền gương điển hình tiên tiến giai đoạn 2023–2025. Dự hội nghị có PGS.TS. Đỗ Khắc Tường, Bí thư Đảng ủy, Hiệu trưởng; TS. Lưu Thị Bích Ngân, Phó Hiệu trưởng; Chủ tịch Công đoàn Trường, Bí thư Đoàn Thanh niên, lãnh đạo mọi đơn vị và đông đủ viên chức, người lao động.

## Năm việc của phong trào

Phát động thi đua, Hiệu trưởng đề nghị mỗi đơn vị bắt tay ngay vào năm việc:

- Nhìn ra người tốt ở quanh mình, chọn vài cái tên mà cả đơn vị đều thấy xứng đáng.
- Nuôi dưỡng điển hình: giao việc khó, cho học thêm, bớt việc sự vụ.
- Đổi cách kể chuyện, ngắn hơn, có số liệu, có hình, đăng nơi sinh viên đọc.
- Đi kiểm tra xem điều hay ở đơn vị này đã sang được đơn vị khác chưa.
- Đề nghị cấp trên khen thưởng đúng lúc, không đợi đến cuối năm.

Theo Phòng Tổ chức – Hành chính, mỗi đơn vị sẽ giới thiệu một cá nhân hoặc một tập thể trong từng học kỳ. Hồ sơ chỉ một trang, kèm một tấm ảnh chụp lúc đang làm việc.

## Không thi đua bằng báo cáo

Hiệu trưởng nhấn mạnh sự phối hợp giữa các đơn vị: một giảng viên có sáng kiến trong giờ dạy thường cần tới kỹ thuật viên xưởng, cán bộ thư viện và người xếp lịch. Ghi nhận phải đến cả những người ấy.

> Nếu sau hai năm chúng ta chỉ có thêm một tập hồ sơ thì phong trào đã hỏng. Tôi muốn có thêm những giờ dạy mà đồng nghiệp xin đến dự.
> — PGS.TS. Đỗ Khắc Tường, Hiệu trưởng

Những mô hình mới trong giảng dạy và công tác chuyên môn sẽ được giới thiệu lần lượt trên Bản tin, bắt đầu từ tháng 9/2023. Phong trào nối tiếp các việc đã bàn tại [hội nghị viên chức, người lao động](@staffConference2023) hồi cuối tháng Sáu.

## Hình ảnh hội nghị

[[gallery]]
`,
  },
  en: {
    title: 'Emulation drive for exemplary staff launched for 2023–2025',
    sapo: 'On 14 August 2023 the university opened a two-year drive to find colleagues who set an example, to tell what they did, and to help others follow. A summary of the Vietnamese story.',
    place: 'Great Hall',
    summary: true,
    published: '2023-08-16T09:00',
    body: `
The drive carries out Plan No. 200/KH-ĐHBN of 30 June 2023. Launching it before the heads of all units and the staff, the Rector, Associate Professor Đỗ Khắc Tường, asked every unit to pick out outstanding colleagues, to support them, to tell their stories in new ways, to see that good practice spreads, and to put names forward for awards in good time.

Each unit will nominate one person or team a semester, on a single page with one photograph. The stories will appear in the Gazette from September 2023.

[[gallery]]
`,
  },
};
