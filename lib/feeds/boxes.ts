import type { ReaderAttachment } from '../articles/published.ts';
import type { Locale } from '../i18n/locales.ts';
import { formatTime, formatWeekday } from '../text/dates.ts';
import type { Block } from '../text/document.ts';
import { videoAddress } from '../text/video-address.ts';
import { escapeXml } from '../text/xml.ts';
import type { Resolve } from './inline.ts';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** What boxes need of the story that they stand in. */
export type Given = {
  resolve: Resolve;
  photo: (mediaId: string) => string;
  locale: Locale;
  attachments: readonly ReaderAttachment[];
};

const linesHtml = (lines: readonly (string | undefined)[]): string => {
  const given = lines.filter(Boolean);
  return given.length > 0 ? `<p>${given.join('<br>')}</p>` : '';
};
const strong = (words: string): string => (words ? `<strong>${escapeXml(words)}</strong>` : '');

export const pullFigureHtml = ({ attrs }: Of<'pullFigure'>): string =>
  linesHtml([strong(attrs.figure), escapeXml(attrs.says)]);

export function eventHtml({ attrs }: Of<'event'>, { locale }: Given): string {
  const { what, day, time, where } = attrs;
  const when = [time && formatTime(time), day && formatWeekday(day, locale)].filter(Boolean).join(', ');
  return linesHtml([strong(what), when, escapeXml(where)]);
}

export function videoHtml({ attrs }: Of<'video'>, { resolve, photo }: Given): string {
  const video = videoAddress(attrs.href);
  if (!video) return '';
  const still = attrs.mediaId ? photo(attrs.mediaId) : '';
  return `${still}<p><a href="${escapeXml(resolve(video.href))}">▶ ${escapeXml(attrs.title || video.href)}</a></p>`;
}

export function attachmentHtml({ attrs }: Of<'attachment'>, { resolve, attachments }: Given): string {
  const found = attachments.find(({ fileId }) => fileId === attrs.fileId);
  if (!found) return '';
  const name = found.title?.text ?? found.originalName;
  return `<p><a href="${escapeXml(resolve(`/media/${found.file}`))}">${escapeXml(name)}</a></p>`;
}
