import type { Source } from '../../components/reader/article/source.ts';
import type { ReaderArticle } from '../../lib/articles/published.ts';
import { articlePath } from '../../lib/i18n/paths.ts';
import { absolute } from '../../lib/seo/address.ts';
import type { Site } from '../../lib/settings/site.ts';
import { qrOf } from '../../lib/text/qr.ts';

/** Where a story comes from, for those who print, keep or pass it on. */
export function sourceOf({ locale, slug }: ReaderArticle, { nameplate }: Site): Source {
  const url = absolute(articlePath(locale, slug));
  return { url, qr: qrOf(url), nameplate: nameplate?.text ?? '' };
}
