/** What stands before a person's name, in lower case; a name after one needs no known family name. */
export const vietnameseTitle =
  '(?:(?:(?:pgs|gs|ts|ths|tskh|gvc|gvcc|bs|bsckii?|cn|ks|kts|ngưt|ngnd|nsưt|nsnd|ds|ncs)\\.?(?:,? ?))+|(?:nhà giáo (?:ưu tú|nhân dân)|đồng chí|đ\\/c|ông|bà|thầy|cô|anh|chị|em|bạn|nhạc sĩ|ca sĩ|họa sĩ) )';

/** What also stands before subjects and schools (`Thạc sĩ Luật Kinh tế`, `sinh viên Nhật Bản`): a name must look like one. */
export const vietnameseRole =
  '(?:giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|nhà giáo|kỹ sư|cử nhân|bác sĩ|luật sư|sinh viên|giảng viên|học viên|nghiên cứu sinh|nhà báo|nhà văn|nhà thơ|diễn giả) ';

export const englishTitle =
  "(?:(?:(?:associate|assoc\\.?|assistant|asst\\.?|full|visiting|emeritus) )?(?:professor|prof\\.?),? ?|(?:dr|ph\\.?d|d\\.?sc|msc|m\\.?sc|ma|m\\.?a|meritorious teacher|people's teacher|mr|mrs|ms|miss|madam|sir|comrade|cde|ambassador|lecturer|student|engineer|eng|doctor|master|architect)\\.?,? )+";

/** Offices before a foreign name in Vietnamese. */
export const foreignOffice =
  'đại sứ|tổng lãnh sự|(?:tổng |phó )?giám đốc|(?:phó )?chủ tịch|(?:phó )?hiệu trưởng|viện trưởng|(?:phó )?trưởng (?:khoa|đoàn|đại diện)|bộ trưởng|chuyên gia|nhà khoa học|tác giả|cố vấn|điều phối viên';

/** Words of institutions, which a foreign office holder's name has not. */
export const organisation =
  /(?:University|College|Institute|Council|Group|Bank|Company|Corp|Centre|Center|Foundation|Vietnam|Asia|International|Samsung|Microsoft|Google|Intel|Global|School|Academy|Club|Lab|Center|Consulting|Software|Holdings?|Technologies|Solutions|Education)/;

/** First words of offices: after a title they begin no name. */
export const officeWords: ReadonlySet<string> = new Set(
  (
    'hieu bi chu pho giam truong uy vien thu bo tong cuu nguyen chanh dai doan dang ban hoi cong phong khoa trung ' +
    'lanh can sinh giang hoc nha vice rector president director dean head chair chairman chairwoman secretary deputy ' +
    'party minister general professor dr prof mr mrs ms the union board department faculty university school of'
  ).split(' '),
);

/**
 * Words that begin an office, or what else follows a name in Vietnamese, each with how it goes on in small letters: many are
 * given names, too, so `Lê Thành Trung phát biểu` is whole and `Lê Thành Trung tâm Tin học` is not.
 */
const offices: Record<string, RegExp> = {
  hiệu: /^ (?:trưởng|phó)/,
  bí: /^ thư/,
  chủ: /^ (?:tịch|nhiệm|tọa|toạ|trì)/,
  phó: /^ \p{Ll}/u,
  giám: /^ (?:đốc|thị|khảo)/,
  trưởng: /^ (?:khoa|phòng|ban|bộ|đoàn|nhóm|đại|tiểu|trạm|chi|trung|viện|lớp)/,
  ủy: /^ (?:viên|ban)/,
  uỷ: /^ (?:viên|ban)/,
  viện: /^ (?:trưởng|phó|nghiên|khoa)/,
  thứ: /^ trưởng/,
  bộ: /^ (?:trưởng|môn)/,
  tổng: /^ (?:giám|bí|lãnh|biên|công|kết)/,
  cựu: /^ (?:sinh|học|giảng|giáo|chiến|hiệu|chủ)/,
  nguyên: /^ (?:hiệu|phó|trưởng|chủ|giám|bí|viện|ủy|uỷ|thứ|bộ|tổng|cán)/,
  chánh: /^ (?:văn|thanh)/,
  đại: /^ (?:diện|sứ|học|biểu|tá)/,
  đoàn: /^ (?:trường|thanh|viên|khoa|đại)/,
  đảng: /^ (?:ủy|uỷ|viên|bộ)/,
  ban: /^ (?:giám|chấp|tổ|thường|chủ)/,
  hội: /^ (?:trưởng|đồng|sinh|cựu)/,
  công: /^ (?:đoàn|ty|tác)/,
  phòng: /^ (?:đào|công|tổ|hành|kế|khoa)/,
  khoa: /^ (?:học|sư|kinh|công|kỹ)/,
  trung: /^ (?:tâm|ương)/,
  lãnh: /^ đạo/,
  cán: /^ bộ/,
  sinh: /^ viên/,
  giảng: /^ viên/,
  học: /^ (?:viên|sinh)/,
  nhà: /^ (?:trường|báo|văn|thơ|giáo|khoa)/,
  quyền: /^ (?:hiệu|trưởng|giám|viện|chủ)/,
};

/** Whether a word begins an office in Vietnamese: `Hiệu trưởng`, `Bí thư`. */
export const isOffice = (word: string): boolean => Object.hasOwn(offices, word.toLowerCase());

/** Whether a word, with what follows it, begins an office and is not the end of a name. */
export const beginsOffice = (word: string, after: string): boolean =>
  isOffice(word) && (offices[word.toLowerCase()]?.test(after) ?? false);
