/** One page of every class that readers see, in each language; the demo has a story for everything a page can show. */
export const readerPages = {
  vi: {
    front: '/vi',
    news: '/vi/tin-tuc',
    section: '/vi/chuyen-muc/hoi-nghi',
    /** Has a correction, a table, footnotes, a quotation and a photo in its text. */
    story:
      '/vi/tin-tuc/hoi-nghi-vien-chuc-nguoi-lao-dong-nam-hoc-2023-2024-ban-viec-chung-bang-tieng-noi-cua-tung-don-vi',
    /** Has a gallery, a document and an attachment. */
    gallery: '/vi/tin-tuc/phat-dong-thi-dua-guong-dien-hinh-tien-tien-giai-doan-2023-2025',
    photo: '/vi/tin-tuc/phat-dong-thi-dua-guong-dien-hinh-tien-tien-giai-doan-2023-2025/anh/2',
    archive: '/vi/luu-tru/2023-2024',
    documents: '/vi/van-ban',
    mostRead: '/vi/doc-nhieu',
    search: '/vi/tim-kiem?q=hoi+nghi',
    nothingFound: '/vi/tim-kiem?q=zzzz',
    withdrawn: '/vi/tin-tuc/lich-thi-ket-thuc-hoc-phan-hoc-ky-i-nam-hoc-2025-2026',
    absent: '/vi/khong-co-trang-nay',
  },
  en: {
    front: '/en',
    news: '/en/news',
    section: '/en/section/conferences',
    story: '/en/news/staff-conference-for-2023-2024-every-unit-has-its-say',
    /** Is a summary. */
    gallery: '/en/news/emulation-drive-for-exemplary-staff-launched-for-2023-2025',
    photo: '/en/news/emulation-drive-for-exemplary-staff-launched-for-2023-2025/photo/2',
    archive: '/en/archive/2023-2024',
    documents: '/en/documents',
    mostRead: '/en/most-read',
    search: '/en/search?q=conference',
    absent: '/en/no-such-page',
  },
} as const;

export const allReaderPages: readonly string[] = Object.values(readerPages).flatMap((pages) =>
  Object.values(pages),
);
