import { registerFiles } from '../../lib/seo/register-reads.ts';
import { sitemapIndex } from '../../lib/seo/sitemap.ts';
import { sitemapFiles } from '../../lib/seo/sitemap-reads.ts';
import { xml } from '../xml.ts';

export const dynamic = 'force-dynamic';

/** The index of the sitemap. */
export async function GET(): Promise<Response> {
  return xml(sitemapIndex(...(await Promise.all([sitemapFiles(), registerFiles()]))));
}
