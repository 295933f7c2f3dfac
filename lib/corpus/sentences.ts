import type { Pair } from './pair.ts';

// Words in braces are filled from a story's facts, see story.ts.

export const headlines: readonly Pair[] = [
  ['{unit} tổ chức {event} về {topic}', '{unit} holds {event} on {topic}'],
  [
    '{unit} tổng kết công tác {topic} năm học {schoolYear}',
    '{unit} reviews its work on {topic} in {schoolYear}',
  ],
  ['Khai mạc {event} về {topic} tại {place}', '{event} on {topic} opens at {place}'],
  ['{count} sinh viên tham gia {event} về {topic}', '{count} students take part in {event} on {topic}'],
  ['Nhà trường hợp tác với {partner} về {topic}', 'University works with {partner} on {topic}'],
  [
    '{unit} triển khai Kế hoạch số {document} về {topic}',
    '{unit} carries out Plan No. {document} on {topic}',
  ],
  ['Tập huấn {topic} cho {audience} năm {year}', 'Training in {topic} for {audience} in {year}'],
  ['{partner} trao học bổng cho {count} sinh viên', '{partner} awards scholarships to {count} students'],
  ['{unit} phát động tháng hành động vì {topic}', '{unit} launches a month of action for {topic}'],
  ['Đưa {topic} vào chương trình đào tạo từ năm {year}', '{topic} enters the curriculum from {year}'],
  ['{unit} đón đoàn công tác của {partner}', '{unit} welcomes a delegation from {partner}'],
  ['Chung kết cuộc thi tìm hiểu {topic} năm {year}', 'Final of the {year} contest on {topic}'],
];

export const sapos: readonly Pair[] = [
  [
    'Ngày {day}, tại {place}, {unit} tổ chức {event} về {topic} với sự tham gia của {count} đại biểu.',
    'On {day}, at {place}, the {unit} held {event} on {topic}, attended by {count} delegates.',
  ],
  [
    'Hoạt động nhằm nâng cao hiểu biết của {audience} về {topic}, do {unit} chủ trì.',
    'Led by the {unit}, the event sought to deepen what {audience} know of {topic}.',
  ],
  [
    'Thực hiện Kế hoạch số {document}, {unit} phối hợp với {partner} triển khai nội dung {topic}.',
    'Under Plan No. {document}, the {unit} and {partner} are working together on {topic}.',
  ],
  [
    'Chương trình thu hút {count} {audience} và nhận được nhiều ý kiến đóng góp thiết thực.',
    'The programme drew {count} {audience} and many practical suggestions.',
  ],
];

/** How every body begins. */
export const opening: Pair = [
  'Sáng ngày {day}, tại {place}, {unit} đã tổ chức {event} về {topic}.',
  'On the morning of {day}, the {unit} held {event} on {topic} at {place}.',
];

export const statements: readonly Pair[] = [
  [
    'Dự chương trình có {person}, đại diện {partner} cùng {count} {audience}.',
    'Among those present were {person}, representatives of {partner} and {count} {audience}.',
  ],
  [
    'Phát biểu khai mạc, {person} nhấn mạnh {topic} là nhiệm vụ trọng tâm của năm học {schoolYear}.',
    'Opening the event, {person} called {topic} a main task of the {schoolYear} school year.',
  ],
  [
    'Theo Kế hoạch số {document}, mỗi đơn vị cử ít nhất {few} người tham gia đầy đủ các buổi làm việc.',
    'Under Plan No. {document}, each unit sends at least {few} people to every session.',
  ],
  [
    'Báo cáo của {unit} cho thấy số lượt tham gia tăng {percent} so với cùng kỳ năm trước.',
    'A report by the {unit} shows that attendance rose by {percent} on the year before.',
  ],
  [
    'Các đại biểu đã trao đổi thẳng thắn, chỉ ra những việc chưa làm được và đề xuất hướng khắc phục.',
    'Delegates spoke frankly, named what had not been done and proposed remedies.',
  ],
  [
    'Kinh phí thực hiện là {money}, trong đó {partner} tài trợ một phần ba.',
    'The cost is {money}, a third of it borne by {partner}.',
  ],
  [
    'Trong khuôn khổ chương trình, {audience} được thực hành theo nhóm và giải quyết tình huống thực tế.',
    'As part of the programme, {audience} worked in groups on real cases.',
  ],
  [
    '{person} cho biết nhà trường sẽ tiếp tục mở rộng hợp tác với {partner} trong thời gian tới.',
    '{person} said that the university would go on widening its work with {partner}.',
  ],
  [
    'Ban tổ chức đã trao {few} giải cho các đội có kết quả xuất sắc.',
    'The organisers gave {few} prizes to the teams that did best.',
  ],
  [
    'Sau phần báo cáo, các tổ thảo luận về lộ trình đưa {topic} vào kế hoạch công tác của từng đơn vị.',
    'After the report, groups discussed how to bring {topic} into the plan of each unit.',
  ],
  [
    'Chương trình kết thúc vào chiều cùng ngày; tài liệu được đăng trên trang của {unit}.',
    'The programme ended the same afternoon; its papers are on the pages of the {unit}.',
  ],
  [
    'Đến nay, đã có {count} {audience} hoàn thành nội dung học tập và được cấp giấy chứng nhận.',
    'So far {count} {audience} have completed the course and received certificates.',
  ],
  [
    'Nhiều ý kiến cho rằng cần bố trí thêm thời gian thực hành tại {place}.',
    'Many asked for more time to practise at {place}.',
  ],
  [
    'Đại diện {partner} đánh giá cao tinh thần chủ động và tác phong làm việc của sinh viên nhà trường.',
    'A representative of {partner} praised the initiative and discipline of the students.',
  ],
  [
    'Kết luận buổi làm việc, {person} giao {unit} hoàn thiện dự thảo trước ngày {later}.',
    'Closing the session, {person} asked the {unit} to complete the draft before {later}.',
  ],
];

export const subheadings: readonly Pair[] = [
  ['Những kết quả nổi bật', 'What was achieved'],
  ['Phương hướng thời gian tới', 'The way ahead'],
  ['Ý kiến từ người tham gia', 'Voices from the floor'],
  ['Nội dung chính', 'In brief'],
];
