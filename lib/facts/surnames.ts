/** Family names of Vietnam, without marks, in lower case; those of the larger minorities with them. */
export const surnames: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh dao doan truong lam luong mai ' +
    'trinh cao to ha chu chau quach tang ta thai phung vuong tong diep luu la kieu lai nghiem ngoc ong phi phuong ' +
    'than thach thieu tieu trieu trang tu ung van vi vien xuan an au bach banh be bo ca cam can chung cu dam dan ' +
    'danh dau diem dong du dy giang giap hac han hau hinh hong hua hung huu khuat khuc khong khuong kim ky lieu lo loi ' +
    'luc lu lang mac man mau mong nham nhan ninh nong nghi o pho phu quyen sam son sung tat tham thi thien thoi ' +
    'thong thuong tran tri trac ty uong ve von y khau lang tham ha doi ngan lo vang giang mua thao quang che ton cong'
  ).split(' '),
);

/** The dozen and a half that nine in ten bear: enough by themselves, without a title, to tell a person. */
export const frequentSurnames: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn trương lâm lương mai trịnh cao ' +
    'tô hà chu châu quách tăng tạ thái phùng vương tống diệp lưu kiều lại nghiêm thạch triệu ông bạch đàm giang hứa khuất ' +
    'mạc ninh nông tôn từ văn vi đồng la khổng thân cù tiêu kim âu lò giàng thào quàng lường sầm cầm đèo bế trà uông hàn chử doãn nghiêm '
  ).split(' '),
);

const onset = '(?:ngh?|gh|gi|kh|ch|nh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const rhyme =
  '(?:uy[eê]n|uyet|uynh|uya|uyu|uych|uyt|uy|uong|uoc|uon|uot|uom|uoi|uou|uop|ueh|ueu|ue|uan|uang|uat|uac|uay|uau|uoa|oanh|oang|oan|oat|oac|oach|oai|oay|oao|oam|oen|oet|oeo|oa|oe|ieng|iech|iec|ien|iet|iem|iep|ieu|ia|yen|yet|yem|yeu|ua|uong|anh|ang|ach|ac|an|am|ap|at|ai|ao|au|ay|a|enh|eng|ech|ec|en|em|ep|et|eo|eu|e|inh|ich|in|im|ip|it|iu|i|ong|oong|oc|on|om|op|ot|oi|o|ung|uc|un|um|up|ut|ui|uu|u|ynh|yt|y)';
const syllable = new RegExp(`^${onset}${rhyme}$`);

/** Whether a word without marks, in lower case, can be a syllable of Vietnamese: `quynh` can, `rector` cannot. */
export const isSyllable = (word: string): boolean => syllable.test(word) || /^[a-z]$/.test(word);
