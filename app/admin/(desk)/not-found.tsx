import { getTranslations } from 'next-intl/server';
import { DeadEnd } from '../../../components/desk/dead-end.tsx';

export default async function NotFound() {
  const t = await getTranslations('shell');
  return <DeadEnd title={t('notFoundTitle')} text={t('notFoundText')} href="/admin" link={t('toFront')} />;
}
