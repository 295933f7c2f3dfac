import type { Story } from '../story.ts';

export const sevenPapers2024: Story = {
  section: 'research',
  units: ['chemistry', 'research'],
  written: '2024-05-24T09:00',
  schoolYear: 2023,
  lead: 'chemistryLab',
  credits: [
    { roles: ['text'], person: 'Hà Linh', unit: 'media' },
    { roles: ['photo'], person: 'Quốc Đạt', unit: 'media' },
  ],
  related: ['studentResearch2023'],
  vi: {
    title: 'Bảy bài báo quốc tế trong một học kỳ từ phòng thí nghiệm Hóa môi trường',
    sapo: 'Nhóm nghiên cứu của TS. Triệu Mùi Ghển có chín người, trong đó bốn người là sinh viên. Bí quyết của họ treo trên tường: một tấm bảng ghi những thí nghiệm đã hỏng.',
    published: '2024-05-24T10:40',
    body: `
Tấm bảng chia ba cột: làm gì, hỏng ra sao, ai gặp lần sau thì tránh thế nào. Đến cuối tháng Năm, bảng có 143 dòng. Trưởng nhóm bảo rằng mỗi bài báo nặng chừng hai mươi dòng như thế.

## Nước thải, vỏ trấu và ánh nắng

Các công bố trong học kỳ này xoay quanh một câu hỏi: làm sao tách kim loại nặng khỏi nước thải xưởng mạ bằng vật liệu rẻ, sẵn có ở địa phương.

- Ba bài về than sinh học từ vỏ trấu và bã mía.
- Hai bài về xúc tác quang dùng được dưới ánh nắng mùa đông.
- Một bài về cảm biến đo a-xít tại chỗ.
- Một bài tổng quan, viết chung với nhóm bạn ở nước ngoài.

## Sinh viên đứng tên

Bốn sinh viên có tên trong danh sách tác giả vì tự tay làm phần thực nghiệm. Các em vào phòng thí nghiệm từ năm thứ hai, bắt đầu bằng việc rửa dụng cụ và chép lại bảng thí nghiệm hỏng vào máy tính.

Tiền thưởng công bố được chia theo bảng chấm công của phòng thí nghiệm, tính cả người rửa cốc.
`,
  },
  en: {
    title: 'Seven international papers in one semester',
    sapo: 'The environmental chemistry group has nine members, four of them students. Its secret hangs on the wall: a board that lists the experiments that failed.',
    published: '2024-05-27T08:30',
    body: `
The board has three columns: what was tried, how it failed, and how to avoid it. By the end of May it had 143 rows. Dr Triệu Mùi Ghển, who leads the group, says that a paper weighs about twenty of them.

The papers turn on one question: how to take heavy metals out of the waste water of plating shops with materials that are cheap and at hand.

- Three on biochar from rice husks and sugar-cane waste
- Two on photocatalysts that work in winter sunlight
- One on a sensor that measures acid on the spot
- One review, written with colleagues abroad

The students are named as authors because they did the experiments themselves. They join in their second year, and begin by washing glassware and copying the board of failures into a computer.
`,
  },
};
