import { deflateSync } from 'node:zlib';
import type { Lettering } from './scenes/lettering.ts';

/** A document that readers can download. Each line of `lines` is one line on the sheet. */
export type Paper = {
  name: string;
  vi: string;
  en: string;
  head: string;
  number: string;
  title: string;
  lines: string[];
};

export const papers = {
  emulationPlan: {
    name: 'Kế hoạch 200-KH-ĐHBN.pdf',
    vi: 'Kế hoạch số 200/KH-ĐHBN về tuyên truyền gương điển hình tiên tiến giai đoạn 2023–2025',
    en: 'Plan No. 200/KH-ĐHBN on making exemplary staff known, 2023–2025 (in Vietnamese)',
    head: 'TRƯỜNG ĐẠI HỌC BÁCH NGHỆ SÔNG CÔNG',
    number: 'Số: 200/KH-ĐHBN  –  Sông Công, ngày 30 tháng 6 năm 2023',
    title: 'KẾ HOẠCH',
    lines: [
      'Tuyên truyền gương điển hình tiên tiến giai đoạn 2023–2025',
      '',
      '1. Mục đích: tìm đúng người làm tốt, kể đúng việc họ đã làm.',
      '2. Đối tượng: viên chức, người lao động và tập thể các đơn vị.',
      '3. Cách làm: mỗi đơn vị giới thiệu một cá nhân trong mỗi học kỳ.',
      '4. Thời gian: từ tháng 8 năm 2023 đến tháng 11 năm 2025.',
      '5. Đầu mối: Phòng Tổ chức – Hành chính.',
      '',
      'Văn bản này được soạn cho trang trình diễn, không có giá trị pháp lý.',
    ],
  },
  congressSchedule: {
    name: 'Lịch đại hội công đoàn bộ phận.pdf',
    vi: 'Lịch đại hội của 13 công đoàn bộ phận, từ 1/3 đến 15/3/2023',
    en: 'Timetable of the congresses of the 13 union sections, 1–15 March 2023 (in Vietnamese)',
    head: 'CÔNG ĐOÀN TRƯỜNG ĐẠI HỌC BÁCH NGHỆ SÔNG CÔNG',
    number: 'Kèm theo Kế hoạch số 520/KH-CĐBN ngày 30 tháng 12 năm 2022',
    title: 'LỊCH ĐẠI HỘI CÔNG ĐOÀN BỘ PHẬN',
    lines: [
      'Ngày 1/3: Khoa Cơ khí; Khoa Điện – Điện tử',
      'Ngày 3/3: Khoa Công nghệ thông tin; Khoa Hóa và Vật liệu',
      'Ngày 6/3: Khoa Kinh tế công nghiệp; Phòng Đào tạo',
      'Ngày 8/3: Phòng Tổ chức – Hành chính; Phòng Khảo thí',
      'Ngày 10/3: Phòng Khoa học và Hợp tác quốc tế; Trung tâm Học liệu',
      'Ngày 13/3: Phòng Công tác sinh viên; Xưởng thực hành',
      'Ngày 15/3: Ký túc xá và Dịch vụ',
      '',
      'Văn bản này được soạn cho trang trình diễn, không có giá trị pháp lý.',
    ],
  },
} as const satisfies Record<string, Paper>;

export type PaperKey = keyof typeof papers;

export const paperKeys = Object.keys(papers) as PaperKey[];

/** A sheet of A4 as PDF, its letters drawn as outlines. */
export function printed({ head, number, title, lines }: Paper, lettering: Lettering): Buffer {
  const page = [
    lettering.outline(head, 297, 770, 12),
    lettering.outline(number, 297, 748, 11),
    lettering.outline(title, 297, 690, 18),
    ...lines.map((line, index) => lettering.outline(line, 297, 650 - index * 24, 12, 480)),
  ].join('\n');
  const packed = deflateSync(page).toString('latin1');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`,
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}
