/** What programs leave on the clipboard, in their manner; the sentences are ours. */

const wordHead = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:st1="urn:schemas-microsoft-com:office:smarttags"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><style>p.MsoNormal{margin:0cm;font-family:"Times New Roman"}</style></head>`;

const bullet = (mark: string, level: number, text: string, list = 'l0') =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}pt;text-indent:-18pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

/** Word on the desktop: lists as paragraphs, comments, tracked changes, smart tags, a picture by its file. */
export const fromWordDesktop = `${wordHead}<body lang=VI style='tab-interval:36.0pt'><!--StartFragment-->
<h1 style='mso-line-height-alt:12pt'>Tuần lễ sách<o:p></o:p></h1>
<p class=MsoNormal style='text-align:justify;text-indent:36.0pt'><span style='font-size:14.0pt'>Thư viện &nbsp;&nbsp;mở <b style='mso-bidi-font-weight:normal'>mười hai gian</b> tại <st1:place w:st="on">sân nhà A</st1:place><span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[LM1]</a></span>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${bullet('·', 1, 'Sách cũ')}${bullet('o', 2, 'Giáo trình')}${bullet('o', 2, 'Truyện')}${bullet('·', 1, 'Sách mới')}
${bullet('1.', 1, 'Đăng ký', 'l1')}${bullet('2.', 1, 'Nhận thẻ', 'l1')}
<p class=MsoNormal>Mở cửa <del cite="mailto:a" datetime="2026-10-01"><span style='mso-bidi-language:AR'>bảy</span></del><ins cite="mailto:a"><span>tám</span></ins> giờ.</p>
<p class=MsoNormal><img width=200 height=120 src="file:///C:/Users/ngan/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" v:shapes="Picture_1"></p>
<p class=MsoNormal>Ảnh ở trên chụp năm ngoái.</p>
<div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%"><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Chị xem lại giúp em</p></div></div></div>
<!--EndFragment--></body></html>`;

const online = (kind: 'ul' | 'ol', level: number, text: string) =>
  `<div class="ListContainerWrapper SCXW1"><${kind} class="BulletListStyle1" role="list"><li role="listitem" data-aria-level="${level}" class="OutlineElement Ltr"><p class="Paragraph SCXW1" paraid="1"><span lang="VI" class="TextRun SCXW1"><span class="NormalTextRun SCXW1">${text}</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></li></${kind}></div>`;

/** Word in the browser: every item a list of its own, ends of paragraphs as characters, a picture as data. */
export const fromWordOnline = (
  picture: string,
) => `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="1" style="font-weight:normal"><span class="TextRun SCXW1" style="font-size:16pt"><span class="NormalTextRun SCXW1">Lịch tập huấn</span></span><span class="EOP SCXW1">&nbsp;</span></p></div>
<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="TextRun SCXW1" style="font-weight:bold"><span class="NormalTextRun SpellingErrorV2 SCXW1">Buổi sáng</span></span><span class="TextRun SCXW1"><span class="NormalTextRun SCXW1"> ở phòng 204.</span></span><span class="EOP SCXW1">&nbsp;</span></p></div>
${online('ul', 1, 'Soạn đề')}${online('ul', 2, 'Ngân hàng câu hỏi')}${online('ul', 1, 'Chấm bài')}
<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="WACImageContainer"><img class="WACImage SCXW1" src="${picture}" alt=""></span><span class="EOP">&nbsp;</span></p></div>`;

/** Google Docs: bold by style, a list inside a list beside its items. */
export const fromGoogleDocs = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-7a1"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400">Phân công</span></h2><p dir="ltr" style="line-height:1.38"><span style="font-weight:700">Tổ 1</span><span style="font-weight:400;font-style:italic"> trực cổng.</span></p><br /><ul style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Cổng trước</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Ca sáng</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Cổng sau</span></p></li></ul></b>`;

/** Excel: a table with columns and classes. */
export const fromExcel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>.xl65{mso-number-format:General}</style></head><body link=blue><table border=0 cellpadding=0 style='border-collapse:collapse;width:144pt'><!--StartFragment--><colgroup><col width=64 span=2 style='width:48pt'></colgroup><tr height=20><td height=20 class=xl65 width=64>Khoa</td><td class=xl65 width=64>Số lớp</td></tr><tr height=20><td height=20>Cơ khí</td><td align=right>14</td></tr><tr><td>&nbsp;</td><td align=right x:num>14</td></tr><!--EndFragment--></table></body></html>`;

/** A web page: a picture elsewhere, scripts, a link that runs code. */
export const fromWebPage = `<article><h1 class="entry-title">Ngày hội tuyển sinh</h1><div class="meta" style="display:none">ẩn</div><p>Gian hàng mở <a href="https://bachnghe.example/tuyen-sinh" onclick="x()">suốt ngày</a>, <a href="javascript:alert(1)">đừng bấm</a>.</p><figure><img src="https://bachnghe.example/anh/gian%20hang.jpg" onerror="alert(1)" width="800"><figcaption>Gian hàng</figcaption></figure><script>alert(1)</script><img src="https://dem.example/p.gif" width="1" height="1"></article>`;

/** Zalo: lines parted by breaks, little pictures for letters. */
export const fromZalo = `<div class="chat-message"><div class="text"><span>Kính gửi các thầy cô,</span><br><br><span>Lịch họp <b>chiều mai</b> lúc 14 giờ</span><br><span>tại phòng 301</span> <img class="emoji-sizer" src="https://zalo.example/emoji/1.png" alt="🙂"><br><br><span>Trân trọng.</span></div></div>`;
