import { campus } from '../scenes/campus.ts';
import { concert } from '../scenes/concert.ts';
import { graduation } from '../scenes/graduation.ts';
import { pitch } from '../scenes/pitch.ts';
import { planting } from '../scenes/planting.ts';
import { randomFrom } from '../scenes/random.ts';
import { weathers } from '../scenes/sky.ts';
import { themes } from '../scenes/theme.ts';
import { type Photo, students } from './photo.ts';

const passers = ['student', 'student', 'student', 'shirt', 'blouse'] as const;

/** The campus, its seasons and its feasts. */
export const campusLife = {
  campusMorning: {
    draw: (lettering) =>
      campus(randomFrom(14), lettering, { weather: weathers.morning, people: passers, crowd: 18 }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Tòa nhà chính của trường buổi sáng, sinh viên đi trên con đường giữa hai hàng cây cọ',
      caption: 'Tòa nhà chính trong một buổi sáng đầu giờ học.',
    },
    en: {
      alt: 'The main building in the morning, students on the drive between palm trees',
      caption: 'The main building as the morning classes begin.',
    },
  },
  campusWelcome: {
    draw: (lettering) =>
      campus(randomFrom(7), lettering, {
        weather: weathers.summer,
        people: ['student', 'student', 'volunteer', 'volunteer', 'shirt'],
        cloth: 'CHÀO MỪNG TÂN SINH VIÊN',
        crowd: 28,
      }),
    credit: 'Quốc Đạt',
    vi: {
      alt: 'Sinh viên và tình nguyện viên áo xanh trước tòa nhà chính treo băng rôn chào mừng tân sinh viên',
      caption: 'Ngày nhập học: băng rôn chào mừng tân sinh viên trước tòa nhà chính.',
    },
    en: {
      alt: 'Students and volunteers in blue in front of the main building, which is hung with a welcome banner',
      caption: 'Arrival day: a banner welcomes new students at the main building.',
    },
  },
  campusDusk: {
    draw: (lettering) =>
      campus(randomFrom(7), lettering, { weather: weathers.dusk, people: passers, crowd: 14 }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Tòa nhà chính lúc chập tối, nhiều cửa sổ còn sáng đèn',
      caption: 'Khuôn viên trường lúc lên đèn.',
    },
    en: {
      alt: 'The main building at dusk with many windows still lit',
      caption: 'The campus as the lamps come on.',
    },
  },
  graduation: {
    draw: () => graduation(randomFrom(7), weathers.summer),
    credit: 'Quốc Đạt',
    vi: {
      alt: 'Các tân kỹ sư mặc lễ phục xanh đậm tung mũ trên bãi cỏ, hoa phượng đỏ phía sau',
      caption: 'Các tân kỹ sư, cử nhân sau lễ trao bằng.',
    },
    en: {
      alt: 'New graduates in dark blue gowns throwing their caps on the lawn, flame trees behind',
      caption: 'New engineers and graduates after the degree ceremony.',
    },
  },
  treePlanting: {
    draw: (lettering) =>
      planting(randomFrom(7), lettering, {
        weather: weathers.morning,
        people: ['volunteer', 'volunteer', 'shirt', 'blouse', 'student'],
        cloth: 'TẾT TRỒNG CÂY',
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Cán bộ và đoàn viên áo xanh đào hố, trồng cây non trên bãi cỏ',
      caption: 'Cán bộ, đoàn viên trồng cây trong khuôn viên cơ sở mới.',
    },
    en: {
      alt: 'Staff and Youth Union members digging and planting saplings on a lawn',
      caption: 'Staff and students plant trees on the new campus.',
    },
  },
  studentFootball: {
    draw: (lettering) =>
      pitch(randomFrom(7), lettering, {
        weather: weathers.summer,
        game: 'football',
        cloth: 'GIẢI BÓNG ĐÁ SINH VIÊN',
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Trận bóng đá sinh viên, cầu thủ áo đỏ sút bóng trước hai cầu thủ áo xanh',
      caption: 'Một tình huống trước khung thành ở giải bóng đá sinh viên.',
    },
    en: {
      alt: 'A student football match: a player in red shoots past two in blue',
      caption: 'A chance in front of goal in the student football cup.',
    },
  },
  teachersDayConcert: {
    draw: (lettering) =>
      concert(randomFrom(7), lettering, {
        theme: themes.plum,
        banner: {
          over: 'CHÀO MỪNG NGÀY NHÀ GIÁO VIỆT NAM',
          title: ['KHÚC CA', 'NGƯỜI GIEO CHỮ'],
          under: '20 – 11',
        },
      }),
    credit: 'Quốc Đạt',
    vi: {
      alt: 'Dàn hợp xướng mặc áo dài trắng và hồng trên sân khấu dưới ánh đèn màu, người lĩnh xướng áo vàng',
      caption: 'Đêm văn nghệ chào mừng Ngày Nhà giáo Việt Nam.',
    },
    en: {
      alt: 'A choir in white and pink áo dài under coloured stage lights, the soloist in yellow',
      caption: 'The concert for Vietnamese Teachers’ Day.',
    },
  },
  jobsFair: {
    draw: (lettering) =>
      campus(randomFrom(52), lettering, {
        weather: weathers.autumn,
        people: students,
        cloth: 'NGÀY HỘI VIỆC LÀM',
        crowd: 30,
        blossom: '#d8402c',
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Đông sinh viên trước tòa nhà chính treo băng rôn ngày hội việc làm',
      caption: 'Sinh viên đến với ngày hội việc làm.',
    },
    en: {
      alt: 'A crowd of students in front of the main building, which is hung with a jobs-fair banner',
      caption: 'Students on their way to the jobs fair.',
    },
  },
} as const satisfies Record<string, Photo>;
