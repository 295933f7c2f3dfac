import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Story } from '../../../../../../../components/reader/article/story.tsx';
import { Frame } from '../../../../../../../components/reader/frame/frame.tsx';
import { PreviewBar } from '../../../../../../../components/reader/preview-bar.tsx';
import type { Photo } from '../../../../../../../lib/articles/photo.ts';
import { previewTranslation } from '../../../../../../../lib/articles/preview.ts';
import { systemClock } from '../../../../../../../lib/clock.ts';
import { otherLocale } from '../../../../../../../lib/i18n/locales.ts';
import { relatedTo } from '../../../../../../../lib/related/queries.ts';
import { AbsentPage } from '../../../../../../(reader)/absent-page.tsx';
import { absentMetadata } from '../../../../../../(reader)/metadata.ts';
import { localeOf } from '../../../../../../(reader)/params.ts';
import { siteOf } from '../../../../../../(reader)/reads.ts';
import { sourceOf } from '../../../../../../(reader)/source.ts';
import { trailOf } from '../../../../../../(reader)/trail.ts';
import { requireActor } from '../../../../../../admin/actor.ts';

type Props = { params: Promise<{ id: string; locale: string }> };

const pathTo = (articleId: string, locale: string) => `/admin/articles/${articleId}/preview/${locale}`;

/** A photo has no page before its story is public. */
const largestOf = ({ jpeg }: Photo) => `/media/${jpeg.at(-1)?.file}`;

const previewOf = cache(previewTranslation);

async function read(params: Props['params']) {
  const [locale, { id }] = await Promise.all([localeOf(params), params]);
  const actor = await requireActor(pathTo(id, locale));
  const preview = await previewOf(actor, id, locale);
  return { locale, actor, preview };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, actor, preview } = await read(params);
  if (!preview) return absentMetadata(locale, await siteOf(locale));
  const t = await getTranslations({ locale: actor.interfaceLocale, namespace: 'preview' });
  return { title: t('title', { title: preview.article.title || t('untitled') }) };
}

/** The current text of one language as its readers would see it; nobody's reading of it is counted. */
export default async function Page({ params }: Props) {
  const { locale, actor, preview } = await read(params);
  if (!preview) return <AbsentPage locale={locale} />;
  const { article, revision, state } = preview;
  const { title, slug, section } = article;
  const [site, related, trail] = await Promise.all([
    siteOf(locale),
    relatedTo(article, systemClock),
    trailOf(locale, { is: 'article', title, slug, section }),
  ]);
  return (
    <>
      <PreviewBar
        locale={locale}
        interfaceLocale={actor.interfaceLocale}
        articleId={article.articleId}
        revision={revision}
        state={state}
      />
      <Frame
        locale={locale}
        site={site}
        here={{ link: { sectionId: article.section.id }, at: false }}
        elsewhere={{ href: pathTo(article.articleId, otherLocale(locale)) }}
      >
        <Story
          article={article}
          timeZone={site.timeZone}
          reads={null}
          related={related}
          trail={trail}
          pathOf={largestOf}
          source={sourceOf(article, site)}
        />
      </Frame>
    </>
  );
}
