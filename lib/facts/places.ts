import { fold } from '../text/fold.ts';
import type { Page } from './reader.ts';

const split = (names: string): ReadonlySet<string> => new Set(names.split('|'));

/** Places that begin with a family name, whole. */
const places = split(
  'ha noi|ha nam|ha tinh|ha giang|ha dong|ha long|ha tien|thai nguyen|thai binh|thai lan|cao bang|cao lanh|lam dong|lai chau|' +
    'hoang sa|truong sa|hoang mai|ly son|ly nhan|dong nai|dong thap|dong anh|dong hoi|dong da|dong ha|phu tho|chau a|chau au|' +
    'chau phi|chau my|han quoc|ha lan|dao nha|la ma|vuong quoc anh|mac tu khoa|dong au|dong bac a|ha tay|ha bac|do son|ninh binh|ninh thuan|vinh phuc|bac giang|kim lien|kim ma|an giang|dinh cong|giang vo|mai dich|' +
    'thai thinh|mai chau|luong son|thach that|dong kinh|dong nam a|dong a|dong duong|ha trung|la thanh|vi xuyen|tay bac|' +
    'viet nam|vietnam|phan thiet|phan rang|vien chan|cao phong|luong tai|bach dang|bach mai|hoang lien son|trieu tien|van lam|van giang|vu thu|chu lai|kim cuong|ta oi|ho guom|ho tay|au lac|lao cai|thai hoa|tu son|tu liem|tran hung dao street',
);

/** Words in a row, the first like a family name, with which institutions, offices and occasions begin. */
const beginnings = split(
  'van mieu|van lang|van phong|dao tao|dang uy|dang bo|dang cong|doan thanh|doan khoa|doan truong|doan tncs|truong dai|truong cao|' +
    'cao dang|cao hoc|cong doan|cong nghe|hoi dong|ly luan|ho so|van hoa|van hoc|van nghe|quan ly|quan he|quan doi|to chuc|to quoc|' +
    'tu lieu|tu tuong|lao dong|dai hoc|dan toc|dan chu|phuong dong|le hoi|le khai|le tot|le trao|le ky|le phat|le be|le ra|le tuyen|' +
    'le cong|le don|le tong|le gap|le vinh|le tri|le mit|le cau|vi tinh|vien khoa|vien nghien|vo thuat|truong khoa|truong phong|truong ban|can bo|ca nhan|vu tru|vu khi|' +
    'vu giao|vu to|thai do|mai nha|mai am|truong thpt|truong thcs|tang cuong|cao cap|dong chi|dong phuc|nong thon|nong nghiep|nong lam|nong dan|dang vien|doan vien|doan cong|doan ket|doan dai|doan cong|ha tang|ta truong',
);

const placeBefore =
  /(?:tp\.?|t\.p\.?|thành phố|tỉnh|huyện|quận|phường|xã|đường|phố|phố đi bộ|trường|thpt|thcs|đại học|cao đẳng|học viện|bệnh viện|công viên|quảng trường|hội trường|nhà văn hóa|lăng|chủ tịch hồ|tư tưởng|tncs|giải thưởng|quỹ|học bổng|sân vận động|bảo tàng|nhà hát|thư viện|tòa nhà|toà nhà|rạp|khu|sân|khách sạn|đền|chùa|cầu|hồ|sông|núi|thị xã|ấp|thôn|street|avenue|tư tưởng, đạo đức, phong cách|university of|đoàn tncs|thanh niên cộng sản|đội thiếu niên tiền phong|hội trường|giảng đường|(?<![\d/.])\d{1,4}[a-z]?(?:\/\d{1,4})?) "?$/;
const placeAfter =
  /^(?:'s|,)? "?(?:city|street|str\.|st\.|road|avenue|university|college|academy|high school|upper|secondary|school|hospital|province|district|ward|commune|bridge|park|square|hall|stadium|museum|award|prize|scholarship|foundation|communist|mausoleum|thought|thoughts|ideology|island|islands|town|pagoda|temple|lake|river|airport|auditorium|theatre|library|fund|order)(?![a-z])/;

/** Whether what looks like a person's name is a place or an institution here. */
export function isPlace({ low }: Page, start: number, words: readonly string[]): boolean {
  const name = fold(words.join(' '));
  if (places.has(name) || beginnings.has(name.split(' ').slice(0, 2).join(' '))) return true;
  if (placeBefore.test(low.slice(Math.max(0, start - 44), start))) return true;
  return placeAfter.test(low.slice(start + words.join(' ').length, start + words.join(' ').length + 20));
}
