import type { Locale } from '../i18n/locales.ts';

/** What newsrooms of universities count, by one word for both languages. */
const counted: [id: string, vietnamese: string, english: string][] = [
  [
    'student',
    'sinh viên|học sinh|tân sinh viên|học viên|người học|em|thí sinh',
    'students?|learners?|pupils?|candidates?|trainees?|freshmen|graduates?',
  ],
  ['graduate', 'cử nhân|kỹ sư|tân cử nhân', 'bachelors?|engineers?|graduates?'],
  ['master', 'thạc sĩ|tân thạc sĩ', "masters?|master's"],
  ['doctor', 'tiến sĩ|tân tiến sĩ|nghiên cứu sinh', 'doctors?|phds?|doctorates?'],
  ['professor', 'giáo sư|phó giáo sư', 'professors?'],
  ['lecturer', 'giảng viên|giáo viên|thầy cô|nhà giáo', 'lecturers?|teachers?|teaching|faculty|instructors?'],
  [
    'staff',
    'cán bộ|viên chức|nhân viên|người lao động|công chức',
    'staff|employees?|officials?|officers?|cadres?|personnel|workers?|civil',
  ],
  [
    'delegate',
    'đại biểu|khách mời|người tham dự|người',
    'delegates?|participants?|attendees?|guests?|people|persons?',
  ],
  ['member', 'đoàn viên|đảng viên|hội viên|thành viên|công đoàn viên|ủy viên', 'members?'],
  ['collective', 'tập thể|đơn vị', 'collectives?|groups?|units?|teams?|departments?|organi[sz]ations?'],
  ['individual', 'cá nhân|gương', 'individuals?|persons?|people'],
  ['union', 'công đoàn', 'unions?|trade'],
  ['faculty', 'khoa|viện', 'facult(?:y|ies)|schools?|departments?|institutes?'],
  [
    'paper',
    'bài báo|tham luận|báo cáo|bài viết|công trình',
    'papers?|articles?|reports?|presentations?|publications?|works?',
  ],
  ['project', 'đề tài|dự án|nhiệm vụ', 'projects?|topics?|studies|tasks?'],
  ['programme', 'chương trình|ngành', 'programmes?|programs?|majors?|disciplines?|fields?'],
  ['course', 'học phần|môn học|môn|khóa học|lớp', 'courses?|modules?|subjects?|classes|class'],
  ['credit', 'tín chỉ', 'credits?'],
  ['scholarship', 'suất học bổng|học bổng|suất', 'scholarships?|grants?'],
  ['prize', 'giải thưởng|giải|huy chương', 'prizes?|awards?|medals?'],
  ['certificate', 'giấy khen|bằng khen|chứng chỉ|bằng', 'certificates?|diplomas?|degrees?'],
  ['hour', 'giờ|tiếng', 'hours?'],
  ['minute', 'phút', 'minutes?'],
  ['day', 'ngày', 'days?'],
  ['week', 'tuần', 'weeks?'],
  ['month', 'tháng', 'months?'],
  ['year', 'năm', 'years?'],
  ['country', 'quốc gia|nước', 'countries|nations?|country'],
  ['province', 'tỉnh|địa phương', 'provinces?|localities'],
  ['company', 'doanh nghiệp|công ty', 'enterprises?|companies|businesses|firms?|employers?'],
  ['university', 'trường đại học|trường|đại học', 'universities|university|schools?|colleges?'],
  ['book', 'đầu sách|cuốn sách|sách|giáo trình|cuốn', 'books?|textbooks?|titles?|volumes?'],
  ['room', 'phòng học|phòng', 'rooms?|classrooms?|laborator(?:y|ies)|labs?'],
  ['km', 'km|ki-lô-mét|kilômét', 'km|kilomet(?:re|er)s?'],
  ['m2', 'm2|m²|mét vuông', 'm2|m²|square|sqm'],
  ['metre', 'm|mét', 'm|met(?:re|er)s?'],
  ['ha', 'ha|héc-ta|hecta', 'ha|hectares?'],
  ['kg', 'kg|ki-lô-gam|cân', 'kg|kilograms?|kilos?'],
  ['ton', 'tấn', 'tons?|tonnes?'],
  ['solution', 'giải pháp|nhóm giải pháp', 'solutions?|measures?'],
  ['point', 'điểm', 'points?|marks?|scores?'],
  ['tree', 'cây xanh|cây', 'trees?'],
  ['blood', 'đơn vị máu', 'units?'],
  ['house', 'ngôi nhà|căn nhà|nhà', 'houses?|homes?'],
  ['session', 'phiên|buổi|tiết', 'sessions?|periods?|sittings?'],
  ['group', 'nhóm|đội', 'groups?|teams?'],
];

const lists = {
  vi: counted.flatMap(([id, names]) => names.split('|').map((name): [string, string] => [name, id])),
  en: counted,
};

const vietnameseIds = new Map<string, string[]>();
for (const [name, id] of lists.vi) vietnameseIds.set(name, [...(vietnameseIds.get(name) ?? []), id]);
const vietnameseHead = new RegExp(
  `^ ?(?:(?:lượt|vị|em|bạn|con|chiếc|nữ|nam|tân) )?(${[...vietnameseIds.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
const englishHeads = counted.map(([id, , names]): [string, RegExp] => [
  id,
  new RegExp(`^(?:${names})$`, 'u'),
]);
const englishWord = new Map<string, string[]>();

function englishIds(word: string): string[] {
  const known = englishWord.get(word);
  if (known) return known;
  const ids = englishHeads.filter(([, names]) => names.test(word)).map(([id]) => id);
  if (englishWord.size < 5000) englishWord.set(word, ids);
  return ids;
}

/** What a number counts, from the text right after it, as the ids that the word may stand for joined by `|`; else none. */
export function nounAfter(low: string, end: number, locale: Locale): string | undefined {
  const next = low.slice(end, end + 60);
  if (locale === 'vi') return vietnameseIds.get(vietnameseHead.exec(next)?.[1] ?? '')?.join('|');
  const [clause = ''] = next.split(/[,.;:()\d\n\ue000]/, 1);
  for (const word of clause.trim().split(/[ -]/).slice(0, 5)) {
    if (/^(?:and|of|from|in|at|for|to|with|who|by|on)$/.test(word)) return undefined;
    const ids = englishIds(word);
    if (ids.length > 0) return ids.join('|');
  }
  return undefined;
}

/** Whether two nouns may be one: unknown ones always may. */
export const nounsMeet = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one.split('|').some((id) => other.split('|').includes(id));
