import { ceremony } from '../scenes/ceremony.ts';
import { hall } from '../scenes/hall.ts';
import { podium } from '../scenes/podium.ts';
import { randomFrom } from '../scenes/random.ts';
import { themes } from '../scenes/theme.ts';
import { type Photo, rector, school, staff } from './photo.ts';

const banner = {
  over: school,
  title: ['TỔNG KẾT CÔNG TÁC NĂM 2023', 'TRIỂN KHAI NHIỆM VỤ NĂM 2024'],
  under: 'Ngày 31 tháng 01 năm 2024',
} as const;

/** The year-end review of 31 January 2024. */
export const yearReview = {
  reviewReport: {
    draw: (lettering) =>
      podium(randomFrom(3), lettering, {
        theme: themes.jade,
        banner,
        speaker: 'aoDai',
        look: { colour: '#b23a48', hair: 'bun', glasses: true },
        side: 1,
        audience: staff,
      }),
    credit: 'Lan Chi',
    vi: {
      alt: 'Người phụ nữ đeo kính, mặc áo dài đỏ, đọc báo cáo trên bục',
      caption: 'TS. Lưu Thị Bích Ngân, Phó Hiệu trưởng, trình bày báo cáo tổng kết năm 2023.',
    },
    en: {
      alt: 'A woman in a red áo dài and glasses reading a report at the lectern',
      caption: 'Dr Lưu Thị Bích Ngân, Vice-Rector, presents the report on 2023.',
    },
  },
  reviewYouth: {
    draw: (lettering) =>
      podium(randomFrom(12), lettering, {
        theme: themes.jade,
        banner,
        speaker: 'volunteer',
        look: { woman: true, hair: 'tail', glasses: false },
        side: -1,
        audience: staff,
      }),
    credit: 'Lan Chi',
    vi: {
      alt: 'Cô gái mặc áo thanh niên màu xanh phát biểu trên bục',
      caption: 'Chị Lò Thị Mai Anh, Phó Bí thư Đoàn Thanh niên, bàn về phát triển đảng trong sinh viên.',
    },
    en: {
      alt: 'A young woman in the blue shirt of the Youth Union speaking at the lectern',
      caption:
        'Ms Lò Thị Mai Anh, Deputy Secretary of the Youth Union, speaks on students who join the Party.',
    },
  },
  reviewDecisions: {
    draw: (lettering) =>
      podium(randomFrom(27), lettering, {
        theme: themes.jade,
        banner,
        speaker: 'blouse',
        look: { colour: '#e7dfd2', hair: 'bob' },
        side: 1,
        audience: staff,
      }),
    credit: 'Lan Chi',
    vi: {
      alt: 'Người phụ nữ mặc áo sơ mi sáng màu đứng trên bục, tay cầm văn bản',
      caption: 'ThS. Ngô Thị Hảo, Trưởng phòng Tổ chức – Hành chính, đọc danh sách khen thưởng.',
    },
    en: {
      alt: 'A woman in a light blouse at the lectern with papers in her hand',
      caption: 'Ms Ngô Thị Hảo, Head of Personnel and Administration, reads out the list of awards.',
    },
  },
  reviewRector: {
    draw: (lettering) =>
      podium(randomFrom(33), lettering, {
        theme: themes.jade,
        banner,
        speaker: 'suit',
        look: rector,
        side: -1,
        audience: staff,
      }),
    credit: 'Lan Chi',
    vi: {
      alt: 'Người đàn ông đeo kính, mặc com-lê, phát biểu trước phông xanh lá',
      caption: 'PGS.TS. Đỗ Khắc Tường, Bí thư Đảng ủy, Hiệu trưởng, kết luận hội nghị.',
    },
    en: {
      alt: 'A man in a suit and glasses speaking in front of a green backdrop',
      caption: 'The Rector, Associate Professor Đỗ Khắc Tường, closes the conference.',
    },
  },
  reviewAwards: {
    draw: (lettering) =>
      ceremony(randomFrom(7), lettering, {
        theme: themes.jade,
        banner,
        people: ['aoDai', 'suit', 'shirt', 'blouse', 'suit'],
        host: 'suit',
        hostLook: rector,
      }),
    credit: 'Lan Chi',
    vi: {
      alt: 'Năm đại diện đơn vị nhận bằng khen và hoa trên sân khấu',
      caption: 'Các tập thể tiêu biểu của năm 2023 nhận bằng khen từ tay Hiệu trưởng.',
    },
    en: {
      alt: 'Five representatives receiving certificates and flowers on the stage',
      caption: 'The Rector hands certificates to the best units of 2023.',
    },
  },
  plenaryHall: {
    draw: (lettering) =>
      hall(randomFrom(64), lettering, {
        theme: themes.jade,
        banner: { over: school, title: ['HỘI NGHỊ TỔNG KẾT', 'CÔNG TÁC NĂM'], under: 'HỘI TRƯỜNG LỚN' },
        audience: staff,
        speaker: 'aoDai',
        presidium: 4,
        from: -0.35,
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Hội trường với phông xanh lá, người phụ nữ mặc áo dài phát biểu, các hàng ghế kín người',
      caption: 'Hội trường lớn trong phiên tổng kết công tác năm.',
    },
    en: {
      alt: 'A hall with a green backdrop, a woman in áo dài at the lectern, full rows of seats',
      caption: 'The Great Hall during the review of the year.',
    },
  },
} as const satisfies Record<string, Photo>;
