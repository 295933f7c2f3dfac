import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Tag } from '../../../../../components/ui/notice.tsx';
import { Pagination } from '../../../../../components/ui/pagination.tsx';
import type { DeskPhoto } from '../../../../../lib/media/desk-photo.ts';
import type { ShownIn } from '../../../../../lib/media/shown-in.ts';

function Places({ asLead, inGallery, inTexts }: ShownIn) {
  const t = useTranslations('media.shownIn');
  const texts = inTexts.map(({ locale, when }) => t(`inText.${when}`, { locale }));
  return [...(asLead ? [t('lead')] : []), ...(inGallery ? [t('gallery')] : []), ...texts].join(' · ');
}

/** The articles that show a photo, each with where it does. */
export function ShownInList({ photo }: { photo: DeskPhoto }) {
  const t = useTranslations('media.shownIn');
  const { articles, page, pages, seen, others } = photo.shown;
  return (
    <section aria-labelledby="shown-in" className="grid gap-2 border-line border-t pt-4 text-sm">
      <h2 id="shown-in" className="font-bold text-base">
        {t('title')}
        {seen + others > 0 ? <span className="font-normal text-soft"> ({seen + others})</span> : null}
      </h2>
      {seen + others === 0 ? <p className="text-soft">{t('nowhere')}</p> : null}
      <ul className="grid">
        {articles.map((article) => (
          <li key={article.articleId} className="grid gap-0.5 border-line border-b py-1.5">
            <span className="flex items-baseline justify-between gap-3">
              <Link
                href={`/admin/articles/${article.articleId}`}
                lang={article.title ? article.locale : undefined}
                className="min-w-0 underline decoration-edge underline-offset-4 hover:decoration-ink"
              >
                {article.title || t('untitled')}
              </Link>
              <Tag tone={article.isPublic ? 'good' : 'plain'}>{t(article.isPublic ? 'public' : 'draft')}</Tag>
            </span>
            <span className="text-soft">
              <Places {...article} />
            </span>
          </li>
        ))}
      </ul>
      {others > 0 ? <p className="text-soft">{t('elsewhere', { count: others })}</p> : null}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => `/admin/media/${photo.id}?page=${to}#shown-in`}
        label={t('pages')}
        pageLabel={(to) => t('page', { page: to })}
      />
    </section>
  );
}
