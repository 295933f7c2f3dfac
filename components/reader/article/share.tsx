import { getTranslations } from 'next-intl/server';
import type { ReaderArticle } from '../../../lib/articles/published.ts';
import { savePath } from '../../../lib/i18n/paths.ts';
import { shareAddresses } from './share-addresses.ts';
import type { Source } from './source.ts';

/** Ways to pass the story on and to keep it: plain links, and the address itself, which one touch selects. */
export async function Share({ article, source }: { article: ReaderArticle; source: Source }) {
  const { locale, title, slug } = article;
  const t = await getTranslations({ locale, namespace: 'share' });
  const to = shareAddresses(source.url, title);
  const away = { rel: 'external noopener nofollow', target: '_blank' };
  return (
    <section className="facts share" aria-labelledby="share">
      <h2 id="share">{t('title')}</h2>
      <ul>
        <li>
          <a href={to.facebook} aria-label={t('on', { place: 'Facebook' })} {...away}>
            Facebook
          </a>
        </li>
        <li>
          <a href={to.zalo} aria-label={t('on', { place: 'Zalo' })} {...away}>
            Zalo
          </a>
        </li>
        <li>
          <a href={to.email} aria-label={t('byEmail')}>
            {t('email')}
          </a>
        </li>
        <li>
          <a href={savePath(locale, slug)} download={`${slug}.html`} rel="nofollow">
            {t('save')}
          </a>
        </li>
      </ul>
      <p className="label">
        {t('address')} <span className="whole">{source.url}</span>
      </p>
      <p className="label">{t('paper')}</p>
    </section>
  );
}
