/** How the invented institution calls its newspaper, its sections and its units. */

export const settings = {
  accent: '#8f1d21',
  email: 'bantin@bachnghe.example',
  phone: '0208 000 0000',
  timeZone: 'Asia/Ho_Chi_Minh',
  schoolYearStart: 8,
  vi: {
    nameplate: 'Bản tin Bách nghệ',
    institution: 'Trường Đại học Bách nghệ Sông Công',
    tagline: 'Tin tức Trường Đại học Bách nghệ Sông Công',
    address: 'Số 18 đường Thợ Rèn, phường Sông Công, tỉnh Thái Nguyên',
  },
  en: {
    nameplate: 'Song Cong Gazette',
    institution: 'Song Cong University of Technology',
    tagline: 'News of Song Cong University of Technology',
    address: '18 Thợ Rèn Street, Sông Công Ward, Thái Nguyên Province, Vietnam',
  },
} as const;

type Name = { name: string; description?: string };

export const sections = {
  school: {
    vi: {
      name: 'Tin nhà trường',
      description: 'Việc chung của Trường: lễ lớn, quyết định, hợp tác, đời sống cơ sở.',
    },
    en: { name: 'University news', description: 'Occasions, decisions, partnerships and life on campus.' },
  },
  conferences: {
    vi: { name: 'Hội nghị', description: 'Hội nghị, đối thoại, tổng kết.' },
    en: { name: 'Conferences', description: 'Conferences, dialogues and reviews of the year.' },
  },
  union: {
    vi: { name: 'Công đoàn', description: 'Hoạt động của Công đoàn Trường và các công đoàn bộ phận.' },
    en: { name: 'Trade union', description: 'The University Trade Union and its sections.' },
  },
  teaching: {
    vi: { name: 'Đào tạo', description: 'Chương trình, thực hành, kỳ thi, lễ trao bằng.' },
    en: { name: 'Teaching', description: 'Programmes, workshops, examinations and degrees.' },
  },
  research: {
    vi: { name: 'Nghiên cứu', description: 'Đề tài, công bố, chuyển giao, khoa học sinh viên.' },
    en: { name: 'Research', description: 'Projects, papers, technology transfer and student research.' },
  },
  recognition: {
    vi: { name: 'Thi đua – Khen thưởng', description: 'Phong trào thi đua và những người được tôn vinh.' },
    en: { name: 'Recognition', description: 'Emulation drives, and the people they honour.' },
  },
  students: {
    vi: { name: 'Sinh viên', description: 'Học tập, câu lạc bộ, thể thao, việc làm.' },
    en: { name: 'Student life', description: 'Study, clubs, sport and jobs.' },
  },
} as const satisfies Record<string, { vi: Name; en: Name }>;

export type SectionKey = keyof typeof sections;

export const units = {
  tradeUnion: { vi: 'Công đoàn Trường', en: 'University Trade Union' },
  media: { vi: 'Trung tâm Học liệu và Truyền thông', en: 'Centre for Learning Resources and Communications' },
  personnel: { vi: 'Phòng Tổ chức – Hành chính', en: 'Office of Personnel and Administration' },
  academic: { vi: 'Phòng Đào tạo', en: 'Academic Affairs Office' },
  research: { vi: 'Phòng Khoa học và Hợp tác quốc tế', en: 'Office of Research and International Relations' },
  studentAffairs: { vi: 'Phòng Công tác sinh viên', en: 'Student Affairs Office' },
  quality: { vi: 'Phòng Khảo thí và Bảo đảm chất lượng', en: 'Office of Examinations and Quality Assurance' },
  mechanics: { vi: 'Khoa Cơ khí', en: 'Faculty of Mechanical Engineering' },
  electronics: { vi: 'Khoa Điện – Điện tử', en: 'Faculty of Electrical and Electronic Engineering' },
  computing: { vi: 'Khoa Công nghệ thông tin', en: 'Faculty of Information Technology' },
  chemistry: { vi: 'Khoa Hóa và Vật liệu', en: 'Faculty of Chemistry and Materials' },
  economics: { vi: 'Khoa Kinh tế công nghiệp', en: 'Faculty of Industrial Economics' },
  youth: { vi: 'Đoàn Thanh niên – Hội Sinh viên', en: 'Youth Union and Student Association' },
} as const satisfies Record<string, { vi: string; en: string }>;

export type UnitKey = keyof typeof units;
