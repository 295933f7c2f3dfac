import { ceremony } from '../scenes/ceremony.ts';
import { classroom } from '../scenes/classroom.ts';
import { hall } from '../scenes/hall.ts';
import { laboratory } from '../scenes/laboratory.ts';
import { library } from '../scenes/library.ts';
import { meeting } from '../scenes/meeting.ts';
import { randomFrom } from '../scenes/random.ts';
import { signing } from '../scenes/signing.ts';
import { themes } from '../scenes/theme.ts';
import { workshop } from '../scenes/workshop.ts';
import { type Photo, school } from './photo.ts';

/** Lectures, laboratories, workshops, and those who come to see them. */
export const teaching = {
  lecture: {
    draw: (lettering) =>
      classroom(randomFrom(7), lettering, {
        theme: themes.jade,
        teacher: 'shirt',
        people: ['student'],
        board: ['Cơ học kỹ thuật', 'Bài 7. Dao động'],
        computers: false,
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Giảng viên chỉ vào đồ thị trên bảng, sinh viên áo trắng ngồi kín lớp',
      caption: 'Một giờ học môn Cơ học kỹ thuật.',
    },
    en: {
      alt: 'A lecturer pointing at a graph on the board, a full class of students in white',
      caption: 'A lecture in engineering mechanics.',
    },
  },
  computerRoom: {
    draw: (lettering) =>
      classroom(randomFrom(18), lettering, {
        theme: themes.azure,
        teacher: 'blouse',
        people: ['student', 'student', 'shirt'],
        board: ['Thiết kế vi mạch', 'Bài 2. Cổng lô-gic'],
        computers: true,
      }),
    credit: 'Quốc Đạt',
    vi: {
      alt: 'Phòng máy tính với các dãy màn hình, giảng viên nữ đứng bên bảng',
      caption: 'Giờ thực hành thiết kế vi mạch tại phòng máy.',
    },
    en: {
      alt: 'A computer room with rows of screens, a lecturer at the board',
      caption: 'A practical class in circuit design.',
    },
  },
  chemistryLab: {
    draw: () =>
      laboratory(randomFrom(7), { theme: themes.jade, kind: 'chemistry', people: ['labCoat'], count: 5 }),
    credit: 'Quốc Đạt',
    vi: {
      alt: 'Nhóm nghiên cứu mặc áo choàng trắng bên kính hiển vi và bình hóa chất',
      caption: 'Nhóm nghiên cứu tại phòng thí nghiệm Hóa môi trường.',
    },
    en: {
      alt: 'Researchers in white coats among microscopes and flasks',
      caption: 'The research group in the environmental chemistry laboratory.',
    },
  },
  roboticsLab: {
    draw: () =>
      laboratory(randomFrom(7), {
        theme: themes.azure,
        kind: 'electronics',
        people: ['student', 'labCoat', 'student'],
        count: 6,
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Sinh viên làm việc với cánh tay rô-bốt màu cam, xe rô-bốt nhỏ và máy hiện sóng',
      caption: 'Sinh viên thử nghiệm rô-bốt tại phòng thí nghiệm Tự động hóa.',
    },
    en: {
      alt: 'Students working with orange robot arms, small wheeled robots and an oscilloscope',
      caption: 'Students test robots in the automation laboratory.',
    },
  },
  millingWorkshop: {
    draw: () =>
      workshop(randomFrom(7), { theme: themes.navy, people: ['overall'], teacher: 'shirt', robots: true }),
    credit: 'Quốc Đạt',
    vi: {
      alt: 'Sinh viên mặc đồ bảo hộ xanh nghe giảng bên cánh tay rô-bốt giữa hai dãy máy phay',
      caption: 'Giờ thực hành đầu tiên trên dây chuyền máy phay CNC.',
    },
    en: {
      alt: 'Students in blue overalls around a robot arm between two rows of milling machines',
      caption: 'The first practical class on the CNC milling line.',
    },
  },
  library: {
    draw: () =>
      library(randomFrom(7), { theme: themes.amber, people: ['student', 'student', 'shirt', 'blouse'] }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Phòng đọc với giá sách cao hai bên, bạn đọc ngồi quanh những bàn dài dưới cửa sổ lớn',
      caption: 'Phòng đọc tầng hai của Thư viện.',
    },
    en: {
      alt: 'A reading room with tall bookcases on both sides and readers at long tables below a large window',
      caption: 'The reading room on the second floor of the Library.',
    },
  },
  agreement: {
    draw: (lettering) =>
      signing(randomFrom(7), lettering, {
        theme: themes.navy,
        standing: 9,
        witnesses: ['shirt', 'blouse', 'suit', 'suit', 'aoDai'],
        banner: {
          over: school,
          title: ['LỄ KÝ KẾT HỢP TÁC', 'ĐÀO TẠO VÀ NGHIÊN CỨU'],
          under: 'MEMORANDUM OF UNDERSTANDING',
        },
      }),
    credit: 'Quốc Đạt',
    vi: {
      alt: 'Hai người ngồi ký văn bản tại bàn phủ khăn xanh, chín người đứng chứng kiến phía sau',
      caption: 'Đại diện hai bên ký biên bản ghi nhớ hợp tác.',
    },
    en: {
      alt: 'Two people signing at a table with a blue cloth, nine witnesses standing behind them',
      caption: 'Representatives of both sides sign the memorandum of understanding.',
    },
  },
  workingSession: {
    draw: (lettering) =>
      meeting(randomFrom(7), lettering, {
        theme: themes.azure,
        people: ['shirt', 'blouse', 'suit', 'shirt'],
        slide: ['Kết quả ba năm', 'Số liệu và đề xuất'],
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Cuộc họp quanh bàn bầu dục, một người chỉ vào biểu đồ trên màn chiếu',
      caption: 'Một buổi làm việc tại phòng họp tầng ba.',
    },
    en: {
      alt: 'A meeting around an oval table, one person pointing at a chart on the screen',
      caption: 'A working session in the third-floor meeting room.',
    },
  },
  scienceAwards: {
    draw: (lettering) =>
      ceremony(randomFrom(13), lettering, {
        theme: themes.amber,
        banner: {
          over: school,
          title: ['HỘI NGHỊ KHOA HỌC SINH VIÊN', 'TRAO GIẢI ĐỀ TÀI XUẤT SẮC'],
          under: 'Sông Công',
        },
        people: ['student', 'student', 'student', 'student', 'student', 'student'],
        host: 'aoDai',
      }),
    credit: 'Quốc Đạt',
    vi: {
      alt: 'Các sinh viên áo trắng đứng hàng ngang trên sân khấu nhận giấy khen và hoa',
      caption: 'Trao giải cho các nhóm sinh viên nghiên cứu khoa học.',
    },
    en: {
      alt: 'Students in white in a row on a stage, receiving certificates and flowers',
      caption: 'Prizes for student research teams.',
    },
  },
  olympiad: {
    draw: (lettering) =>
      hall(randomFrom(101), lettering, {
        theme: themes.navy,
        banner: {
          over: 'KỲ THI OLYMPIC CƠ HỌC',
          title: ['LỄ KHAI MẠC'],
          under: 'Sông Công, tháng 3 năm 2024',
        },
        audience: ['student', 'student', 'student', 'shirt'],
        speaker: 'suit',
        presidium: 3,
        from: 0,
      }),
    credit: 'Hoàng Nam',
    vi: {
      alt: 'Hội trường đầy sinh viên áo trắng trong lễ khai mạc kỳ thi, phông xanh đậm trên sân khấu',
      caption: 'Lễ khai mạc kỳ thi Olympic Cơ học tại Hội trường lớn.',
    },
    en: {
      alt: 'A hall full of students in white at the opening of the contest, a dark blue backdrop on the stage',
      caption: 'The opening of the mechanics olympiad in the Great Hall.',
    },
  },
} as const satisfies Record<string, Photo>;
