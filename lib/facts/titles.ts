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

/** Words that begin an office in Vietnamese, `Hiệu trưởng`, `Bí thư`; some are names, too, when no small letter follows. */
export const offices: ReadonlySet<string> = new Set([
  'hiệu',
  'bí',
  'chủ',
  'phó',
  'giám',
  'trưởng',
  'ủy',
  'uỷ',
  'viện',
  'thứ',
  'bộ',
  'tổng',
  'cựu',
  'nguyên',
  'chánh',
  'đại',
  'đoàn',
  'đảng',
  'ban',
  'hội',
  'công',
  'phòng',
  'khoa',
  'trung',
  'lãnh',
  'cán',
  'sinh',
  'giảng',
  'học',
  'nhà',
  'quyền',
]);
