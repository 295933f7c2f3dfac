import type { Story } from '../story.ts';

/** Begun in Vietnamese, nothing in English yet. */
export const dormitoryDraft2026: Story = {
  section: 'students',
  units: ['studentAffairs'],
  written: '2026-11-16T15:00',
  schoolYear: 2026,
  credits: [{ roles: ['text'], person: 'Minh Châu', unit: 'media' }],
  vi: {
    title: 'Ký túc xá khu C: bếp chung mở lại sau sáu tháng sửa chữa',
    sapo: 'Bếp mới có mười hai bếp từ, ba bồn rửa và một nội quy do chính sinh viên viết.',
    body: `
Sáu tháng qua, sinh viên khu C nấu ăn nhờ ở khu A. Bếp chung tầng một nay đã xong phần điện và hút khói, chỉ còn chờ nghiệm thu phòng cháy.

Nội quy có bảy điều. Điều thứ ba: ai nấu cá kho thì mở cửa sổ trước.
`,
  },
};

/** Both languages written, neither public. */
export const hydrogenDraft2026: Story = {
  section: 'research',
  units: ['chemistry', 'research'],
  written: '2026-11-17T09:00',
  schoolYear: 2026,
  lead: 'chemistryLab',
  credits: [
    { roles: ['text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['translation'], person: 'Hà Linh' },
  ],
  related: ['wasteWater2024'],
  vi: {
    title: 'Đề tài cấp tỉnh về lõi lọc tái sinh được phê duyệt',
    sapo: 'Nhóm Hóa môi trường nhận kinh phí hai năm để làm lõi lọc dùng lại được hai mươi lần.',
    body: `
Tiếp nối bộ lọc vỏ trấu đã [chạy thử ở ba xưởng mạ](@wasteWater2024), đề tài mới nhằm kéo dài tuổi thọ lõi lọc từ hai tuần lên mười tháng.

Kinh phí, thời hạn và danh sách thành viên sẽ bổ sung khi có quyết định chính thức.
`,
  },
  en: {
    title: 'Province funds a reusable filter',
    sapo: 'The environmental chemistry group has two years of support to make cartridges that can be used twenty times.',
    body: `
Building on the rice-husk filter now [on trial in three plating shops](@wasteWater2024), the project aims to make a cartridge last ten months instead of two weeks.

Figures and names will follow with the official decision.
`,
  },
};

/** Vietnamese public, English still a draft. */
export const blackoutDrill2026: Story = {
  section: 'school',
  units: ['personnel', 'electronics'],
  written: '2026-11-06T14:00',
  event: { date: '2026-11-05', time: '19:30' },
  schoolYear: 2026,
  lead: 'campusDusk',
  credits: [
    { roles: ['news', 'text'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
  ],
  related: ['eveningLights2025'],
  vi: {
    title: 'Diễn tập mất điện toàn trường: 4 phút 10 giây để thang máy cuối cùng mở cửa',
    sapo: 'Tối 5/11/2026, Nhà trường cắt điện có chủ đích để thử máy phát, đèn thoát hiểm và sự bình tĩnh.',
    place: 'Toàn khuôn viên',
    published: '2026-11-06T16:20',
    body: `
Đúng 19 giờ 30, mười một tòa nhà tối cùng một lúc. Chỉ Ban chỉ huy và trạm y tế biết trước giờ chính xác.

| Mốc | Thời gian từ lúc cắt điện |
| Đèn thoát hiểm sáng | 2 giây |
| Máy phát nhà A1 chạy | 38 giây |
| Phòng máy chủ về nguồn dự phòng | không gián đoạn |
| Thang máy cuối cùng mở cửa | 4 phút 10 giây |

Hai chỗ chưa đạt: cầu thang phía đông nhà B2 có một đèn không sáng, và loa ký túc xá đọc nhầm tên khu nhà. Cả hai đã sửa trong ngày hôm sau.

Nhóm sinh viên từng lắp [đồng hồ điện cho các tòa nhà](@eveningLights2025) phụ trách ghi số liệu.
`,
  },
  en: {
    title: 'Lights out: the campus rehearses a power cut',
    sapo: 'On the evening of 5 November 2026 the university cut its own power to test generators, emergency lights and nerves.',
    place: 'The whole campus',
    body: `
At exactly 19.30 eleven buildings went dark. Only the duty team and the medical post knew the minute.

The emergency lights took two seconds, the generator of Building A1 thirty-eight. The last lift opened its doors after four minutes and ten seconds.
`,
  },
};
