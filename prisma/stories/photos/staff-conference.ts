import { hall } from '../scenes/hall.ts';
import { listeners } from '../scenes/listeners.ts';
import { randomFrom } from '../scenes/random.ts';
import { themes } from '../scenes/theme.ts';
import { type Photo, school, staff } from './photo.ts';

/** The staff conference of 30 June 2023. */
export const staffConference = {
  staffConferenceHall: {
    draw: (lettering) =>
      hall(randomFrom(7), lettering, {
        theme: themes.crimson,
        banner: {
          over: school,
          title: ['HỘI NGHỊ VIÊN CHỨC, NGƯỜI LAO ĐỘNG', 'NĂM HỌC 2023 – 2024'],
          under: 'Sông Công, ngày 30 tháng 6 năm 2023',
        },
        audience: staff,
        speaker: 'suit',
        presidium: 4,
        from: 0.2,
      }),
    credit: 'Quốc Đạt',
    vi: {
      alt: 'Hội trường lớn nhìn từ cuối phòng: sân khấu với phông đỏ, đoàn chủ tịch và các hàng ghế kín người',
      caption: 'Toàn cảnh hội nghị tại Hội trường lớn, sáng 30/6/2023.',
    },
    en: {
      alt: 'The Great Hall seen from the back: a stage with a red backdrop, the presiding panel and full rows of seats',
      caption: 'The conference in the Great Hall on the morning of 30 June 2023.',
    },
  },
  staffConferenceListeners: {
    draw: () => listeners(randomFrom(19), { theme: themes.amber, audience: staff, rows: 4 }),
    credit: 'Quốc Đạt',
    vi: {
      alt: 'Các đại biểu ngồi sau những dãy bàn dài, người ghi chép, người đọc báo cáo',
      caption: 'Đại biểu các đơn vị theo dõi phần trả lời của các phòng chức năng.',
    },
    en: {
      alt: 'Delegates at long rows of desks, some taking notes, some reading the report',
      caption: 'Delegates follow the answers given by the administrative offices.',
    },
  },
} as const satisfies Record<string, Photo>;
