import { getTranslations } from 'next-intl/server';
import { DeadEnd } from '../../../components/desk/dead-end.tsx';

export default async function Forbidden() {
  const t = await getTranslations('shell');
  return <DeadEnd title={t('forbiddenTitle')} text={t('forbiddenText')} href="/admin" link={t('toFront')} />;
}
