/** One page of every class that readers see, in each language; the demo has a story for everything a page can show. */
export const readerPages = {
  vi: {
    front: '/vi',
    news: '/vi/tin-tuc',
    pageTwo: '/vi/tin-tuc?trang=2',
    section: '/vi/chuyen-muc/hoi-nghi',
    /** Has a correction, a table, footnotes, a quotation and a photo in its text. */
    story:
      '/vi/tin-tuc/hoi-nghi-vien-chuc-nguoi-lao-dong-nam-hoc-2023-2024-ban-viec-chung-bang-tieng-noi-cua-tung-don-vi',
    /** Has a gallery, a document and an attachment. */
    gallery: '/vi/tin-tuc/phat-dong-thi-dua-guong-dien-hinh-tien-tien-giai-doan-2023-2025',
    photo: '/vi/tin-tuc/phat-dong-thi-dua-guong-dien-hinh-tien-tien-giai-doan-2023-2025/anh/2',
    /** Is in Vietnamese alone. */
    untranslated: '/vi/tin-tuc/muoi-ba-cong-doan-bo-phan-tap-huan-chuan-bi-dai-hoi-nhiem-ky-2023-2028',
    unit: '/vi/don-vi/phong-to-chuc-hanh-chinh',
    series: '/vi/loat-bai/guong-dien-hinh-tien-tien-2023-2025',
    person: '/vi/tac-gia/minh-chau',
    years: '/vi/luu-tru',
    archive: '/vi/luu-tru/2023-2024',
    month: '/vi/luu-tru/2023-2024/8',
    documents: '/vi/van-ban',
    document: '/vi/van-ban/200-kh-dhbn-2023',
    mostRead: '/vi/doc-nhieu',
    monthRead: '/vi/doc-nhieu/2023-08',
    search: '/vi/tim-kiem?q=hoi+nghi',
    misspelt: '/vi/tim-kiem?q=c%C3%B4ng+%C4%91%C3%B2an',
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
    untranslated: '/en/news?from=muoi-ba-cong-doan-bo-phan-tap-huan-chuan-bi-dai-hoi-nhiem-ky-2023-2028',
    photo: '/en/news/emulation-drive-for-exemplary-staff-launched-for-2023-2025/photo/2',
    unit: '/en/unit/office-of-personnel-and-administration',
    series: '/en/series/the-emulation-drive-2023-2025',
    person: '/en/people/minh-chau',
    years: '/en/archive',
    archive: '/en/archive/2023-2024',
    month: '/en/archive/2023-2024/8',
    documents: '/en/documents',
    document: '/en/documents/200-kh-dhbn-2023',
    mostRead: '/en/most-read',
    monthRead: '/en/most-read/2022-10',
    search: '/en/search?q=conference',
    nothingFound: '/en/search?q=zzzz',
    absent: '/en/no-such-page',
  },
} as const;

export const allReaderPages: readonly string[] = Object.values(readerPages).flatMap((pages) =>
  Object.values(pages),
);
