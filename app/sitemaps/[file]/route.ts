import { defaultLocale, isLocale } from '../../../lib/i18n/locales.ts';
import { pageSitemap } from '../../../lib/seo/page-sitemap.ts';
import { registers } from '../../../lib/seo/register-reads.ts';
import { registerSitemap } from '../../../lib/seo/register-sitemap.ts';
import { storySitemap } from '../../../lib/seo/sitemap.ts';
import { readSite } from '../../../lib/settings/site.ts';
import { xml } from '../../xml.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ file: string }> };

async function documentNamed(file: string): Promise<string | null> {
  if (file === 'pages.xml') return pageSitemap(await readSite(defaultLocale));
  const [, name, number] = /^([a-z]+)-([1-9][0-9]{0,4})\.xml$/.exec(file) ?? [];
  if (isLocale(name)) return storySitemap(name, Number(number));
  const register = registers.find((one) => one === name);
  return register ? registerSitemap(register, Number(number)) : null;
}

/** One file of the sitemap: `pages.xml`, the stories of a language such as `vi-1.xml`, documents or people. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params;
  const document = await documentNamed(file);
  return document === null ? new Response(null, { status: 404 }) : xml(document);
}
