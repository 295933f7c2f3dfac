import { getTranslations } from 'next-intl/server';

/** The front page of one language. */
export default async function FrontPage() {
  const t = await getTranslations('frontPage');
  return <h1>{t('title')}</h1>;
}
