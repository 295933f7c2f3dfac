import { hall } from '../scenes/hall.ts';
import { pitch } from '../scenes/pitch.ts';
import { podium } from '../scenes/podium.ts';
import { randomFrom } from '../scenes/random.ts';
import { weathers } from '../scenes/sky.ts';
import { themes } from '../scenes/theme.ts';
import { together } from '../scenes/together.ts';
import type { Photo } from './photo.ts';

const over = 'CÔNG ĐOÀN TRƯỜNG ĐẠI HỌC BÁCH NGHỆ SÔNG CÔNG';
const training = {
  over,
  title: ['TẬP HUẤN CÔNG TÁC', 'ĐẠI HỘI CÔNG ĐOÀN BỘ PHẬN'],
  under: 'Ngày 9 tháng 2 năm 2023',
} as const;

/** The trade union: the training of 9 February 2023, the congress, the games. */
export const tradeUnion = {
  unionTrainingHall: {
    draw: (lettering) =>
      hall(randomFrom(43), lettering, {
        theme: themes.plum,
        banner: training,
        audience: ['blouse', 'shirt', 'aoDai', 'shirt'],
        presidium: 2,
        from: 0.6,
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Phòng hội thảo với phông tím, các hàng ghế cán bộ công đoàn nhìn lên sân khấu',
      caption: 'Toàn cảnh hội nghị tập huấn.',
    },
    en: {
      alt: 'A seminar hall with a purple backdrop, rows of union officers facing the stage',
      caption: 'The training conference.',
    },
  },
  unionTrainingChair: {
    draw: (lettering) =>
      podium(randomFrom(7), lettering, {
        theme: themes.plum,
        banner: training,
        speaker: 'aoDai',
        look: { colour: '#e3c26b', hair: 'bob', glasses: false },
        side: -1,
        audience: ['blouse', 'shirt'],
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Người phụ nữ mặc áo dài vàng phát biểu trên bục',
      caption: 'Bà Vi Thị Thanh Thảo, Chủ tịch Công đoàn Trường, khai mạc hội nghị.',
    },
    en: {
      alt: 'A woman in a yellow áo dài speaking at the lectern',
      caption: 'Ms Vi Thị Thanh Thảo, Chair of the University Trade Union, opens the conference.',
    },
  },
  unionTrainingTogether: {
    draw: (lettering) =>
      together(randomFrom(3), lettering, {
        theme: themes.plum,
        banner: training,
        people: ['blouse', 'shirt', 'aoDai', 'aoDai', 'shirt'],
        across: 9,
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Ba hàng đại biểu, nhiều người mặc áo dài, đứng trước phông tím của hội nghị',
      caption: 'Các đại biểu chụp ảnh lưu niệm.',
    },
    en: {
      alt: 'Three rows of delegates, many in áo dài, in front of the purple backdrop',
      caption: 'The delegates after the conference.',
    },
  },
  unionCongress: {
    draw: (lettering) =>
      hall(randomFrom(71), lettering, {
        theme: themes.crimson,
        banner: {
          over,
          title: ['ĐẠI HỘI ĐẠI BIỂU LẦN THỨ II', 'NHIỆM KỲ 2023 – 2028'],
          under: 'Ngày 28 tháng 4 năm 2023',
        },
        audience: ['suit', 'aoDai', 'shirt', 'aoDai'],
        speaker: 'aoDai',
        presidium: 5,
        from: -0.2,
      }),
    credit: 'Quốc Đạt',
    vi: {
      alt: 'Hội trường lớn trong ngày đại hội công đoàn, đoàn chủ tịch năm người trên sân khấu',
      caption: 'Phiên chính thức của Đại hội đại biểu Công đoàn Trường lần thứ II.',
    },
    en: {
      alt: 'The Great Hall on the day of the union congress, a panel of five on the stage',
      caption: 'The plenary session of the second congress of the University Trade Union.',
    },
  },
  unionVolleyball: {
    draw: (lettering) =>
      pitch(randomFrom(9), lettering, {
        weather: weathers.autumn,
        game: 'volleyball',
        cloth: 'HỘI THAO CÔNG ĐOÀN',
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Trận bóng chuyền nữ ngoài trời, một cầu thủ áo đỏ bật nhảy trên lưới, khán giả kín khán đài',
      caption: 'Một pha tấn công trong trận bóng chuyền nữ của hội thao công đoàn.',
    },
    en: {
      alt: 'An outdoor women’s volleyball match, a player in red leaping at the net before full stands',
      caption: 'An attack in the women’s volleyball at the union games.',
    },
  },
} as const satisfies Record<string, Photo>;
