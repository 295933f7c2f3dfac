import type { Story } from '../story.ts';

export const treePlanting2024: Story = {
  section: 'school',
  units: ['tradeUnion', 'youth'],
  written: '2024-02-21T11:00',
  event: { date: '2024-02-21', time: '07:00' },
  schoolYear: 2023,
  lead: 'treePlanting',
  credits: [
    { roles: ['news'], person: 'Minh Châu', unit: 'media' },
    { roles: ['photo'], person: 'Hoàng Nam', unit: 'media' },
  ],
  vi: {
    title: 'Tết trồng cây Giáp Thìn: 320 cây lim, lát hoa cho cơ sở mới',
    sapo: 'Sáng 21/2/2024, hơn hai trăm cán bộ và đoàn viên trồng vạt cây đầu tiên ở khu đất phía tây; mỗi cây có một người nhận chăm trong ba năm.',
    place: 'Cơ sở phía tây',
    published: '2024-02-21T14:30',
    body: `
Đất ở cơ sở phía tây là đất đồi, lẫn nhiều sỏi. Vì vậy hố được đào từ trước Tết, bón lót và để ải hai tuần. Giống cây lấy ở vườn ươm của huyện, cao chừng một mét, đã quen nắng.

## Vì sao là lim và lát

Nhóm giảng viên phụ trách cảnh quan chọn cây bản địa, rễ cọc, ít đổ khi có bão. Lim lớn chậm, phải hai mươi năm mới cho bóng. Xen giữa là những hàng muồng để che mát trước.

Mỗi gốc cây có một thẻ nhôm khắc số, do xưởng cơ khí làm. Quét mã trên thẻ sẽ thấy tên người trồng, ngày tưới gần nhất và chiều cao đo mỗi năm một lần.

> Khi cây này che được ghế đá, tôi đã nghỉ hưu. Càng phải trồng.
> — Bà Lưu Thị Bích Ngân, Phó Hiệu trưởng

Đoàn Thanh niên nhận lịch tưới trong ba mùa khô đầu tiên.
`,
  },
  en: {
    title: '320 trees for the new campus',
    sapo: 'More than two hundred staff and students planted the first grove on the western site on 21 February 2024; every tree has somebody to look after it for three years.',
    place: 'Western campus',
    published: '2024-02-22T09:00',
    body: `
The soil of the western campus is stony, so the holes were dug before the New Year holiday and left to weather for two weeks. The saplings, ironwood and chukrasia, come from a local nursery and are about a metre tall.

Both are native trees with deep roots that stand up to storms. Ironwood needs twenty years to give shade; rows of cassia between the trees will do so sooner.

Each tree has an aluminium tag from the mechanical workshop. Its code leads to the name of the planter, the date of the last watering, and the height measured once a year.

> By the time this tree shades a bench I shall have retired. All the more reason to plant it.
> — Dr Lưu Thị Bích Ngân, Vice-Rector
`,
  },
};
