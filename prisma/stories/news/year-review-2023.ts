import type { Story } from '../story.ts';

/** The review of 2023, held on 31 January 2024 at 14:00: Vietnamese only, five photos with captions, a byline with an office. */
export const yearReview2023: Story = {
  section: 'conferences',
  units: ['personnel'],
  written: '2024-01-31T17:30',
  event: { date: '2024-01-31', time: '14:00' },
  schoolYear: 2023,
  lead: 'reviewAwards',
  gallery: ['reviewReport', 'reviewYouth', 'reviewDecisions', 'reviewRector'],
  credits: [{ roles: ['news', 'text'], person: 'Đàm Thị Lan Chi', unit: 'personnel' }],
  documents: [{ number: '10/KH-ĐHBN', date: '2024-01-17' }],
  related: ['emulationLaunch2023', 'staffConference2023'],
  views: 358,
  vi: {
    title: 'Tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024',
    sapo: 'Chiều 31/1/2024, lúc 14 giờ, toàn thể viên chức có mặt tại Hội trường lớn để nghe kết quả một năm, bàn cách gỡ những chỗ còn vướng và chúc mừng các tập thể, cá nhân được khen thưởng.',
    place: 'Hội trường lớn',
    published: '2024-02-01T08:10',
    body: `
Hội nghị thực hiện Kế hoạch số 10/KH-ĐHBN ngày 17/1/2024. Chủ trì có PGS.TS. Đỗ Khắc Tường, Bí thư Đảng ủy, Hiệu trưởng; cùng dự có các thành viên Đảng ủy, Ban Giám hiệu, lãnh đạo khoa, phòng, trung tâm, Công đoàn, Đoàn Thanh niên.

## Nói cả phần chưa được

Báo cáo tổng kết do TS. Lưu Thị Bích Ngân trình bày chia làm hai nửa bằng nhau. Nửa đầu là những việc đã xong: tuyển sinh đạt 102% chỉ tiêu, thu nhập bình quân tăng 6%, hai phòng thí nghiệm mới đi vào hoạt động. Nửa sau là những việc chưa xong và lý do: ba gói mua sắm chậm vì thủ tục, tỷ lệ sinh viên năm thứ nhất thôi học còn 5,8%, hệ thống quản lý đào tạo còn phải nhập tay ở bốn khâu.

Từng điểm vướng được tách ra nguyên nhân từ bên ngoài và nguyên nhân của chính mình, để năm 2024 biết việc nào tự sửa được ngay.

## Năm tham luận, năm cách làm

1. Sinh hoạt chi bộ theo chuyên đề: mỗi quý một vấn đề, có người phản biện.
2. Phát triển đảng trong sinh viên: bắt đầu từ các đội tình nguyện và nhóm nghiên cứu.
3. Nghiên cứu khoa học: dồn kinh phí cho ít đề tài hơn, theo đến sản phẩm cuối.
4. Sáng kiến, cải tiến: thưởng ngay khi áp dụng được, không đợi hội đồng cuối năm.
5. Cố vấn học tập: mỗi cố vấn phụ trách không quá bốn mươi sinh viên.

Các tham luận sẽ được gom lại làm căn cứ cho kế hoạch của từng đơn vị, nộp trước ngày 1/3/2024.

## Ba chữ “sớm” của năm 2024

Kết luận hội nghị, Hiệu trưởng đề nghị năm mới làm mọi việc sớm hơn một nhịp: tuyển sinh sớm với các trường phổ thông, mua sắm sớm từ quý I, và sửa sớm những lỗi đã gọi được tên.

Cuối buổi, 14 tập thể và 61 cá nhân được gọi tên lên nhận khen thưởng cho những việc làm tốt nhất của năm 2023.

## Một số hình ảnh

[[gallery]]
`,
  },
};
