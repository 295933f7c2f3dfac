import { ceremony } from '../scenes/ceremony.ts';
import { hall } from '../scenes/hall.ts';
import { podium } from '../scenes/podium.ts';
import { randomFrom } from '../scenes/random.ts';
import { themes } from '../scenes/theme.ts';
import { together } from '../scenes/together.ts';
import { type Photo, rector, school, staff } from './photo.ts';

const banner = {
  over: school,
  title: ['PHÁT ĐỘNG THI ĐUA GƯƠNG ĐIỂN HÌNH', 'TIÊN TIẾN GIAI ĐOẠN 2023 – 2025'],
  under: 'Ngày 14 tháng 8 năm 2023',
} as const;

/** The emulation drive, from its launch on 14 August 2023 to its closing. */
export const emulation = {
  emulationHall: {
    draw: (lettering) =>
      hall(randomFrom(23), lettering, {
        theme: themes.azure,
        banner,
        audience: staff,
        speaker: 'suit',
        presidium: 3,
        from: -0.5,
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Hội trường với phông xanh mang dòng chữ phát động thi đua, một người phát biểu trên bục',
      caption: 'Quang cảnh hội nghị phát động thi đua, ngày 14/8/2023.',
    },
    en: {
      alt: 'A hall with a blue backdrop announcing the emulation drive, a speaker at the lectern',
      caption: 'The launch of the emulation drive on 14 August 2023.',
    },
  },
  emulationRector: {
    draw: (lettering) =>
      podium(randomFrom(31), lettering, {
        theme: themes.azure,
        banner,
        speaker: 'suit',
        look: rector,
        side: 1,
        audience: staff,
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Người đàn ông đeo kính, mặc com-lê, đứng sau bục phát biểu có phù hiệu của trường',
      caption: 'PGS.TS. Đỗ Khắc Tường, Hiệu trưởng, phát động phong trào thi đua.',
    },
    en: {
      alt: 'A man in a suit and glasses at a lectern that bears the university’s emblem',
      caption: 'The Rector, Associate Professor Đỗ Khắc Tường, launches the drive.',
    },
  },
  emulationTogether: {
    draw: (lettering) =>
      together(randomFrom(11), lettering, { theme: themes.azure, banner, people: staff, across: 11 }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Ba hàng cán bộ, giảng viên đứng trên bậc thềm trước phông xanh',
      caption: 'Ban Giám hiệu và lãnh đạo các đơn vị chụp ảnh lưu niệm tại hội nghị.',
    },
    en: {
      alt: 'Three rows of staff on the steps in front of a blue backdrop',
      caption: 'The Rectorate and the heads of units after the conference.',
    },
  },
  emulationAwards: {
    draw: (lettering) =>
      ceremony(randomFrom(5), lettering, {
        theme: themes.crimson,
        banner: {
          over: school,
          title: ['TÔN VINH', 'GƯƠNG ĐIỂN HÌNH TIÊN TIẾN'],
          under: 'GIAI ĐOẠN 2023 – 2025',
        },
        people: ['aoDai', 'shirt', 'suit', 'blouse', 'aoDai', 'suit'],
        host: 'suit',
        hostLook: rector,
      }),
    credit: 'Quốc Đạt',
    vi: {
      alt: 'Sáu người đứng hàng ngang trên sân khấu, tay cầm giấy chứng nhận và hoa',
      caption: 'Trao giấy chứng nhận cho các gương điển hình tiên tiến giai đoạn 2023–2025.',
    },
    en: {
      alt: 'Six people in a row on a stage, holding certificates and flowers',
      caption: 'Certificates for the exemplary staff of the years 2023–2025.',
    },
  },
} as const satisfies Record<string, Photo>;
