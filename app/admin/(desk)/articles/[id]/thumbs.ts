import { thumbOf } from '../../../../../components/desk/writing/thumb.ts';
import { picturesById } from '../../../../../lib/media/queries.ts';
import { mediaOf } from '../../../../../lib/revisions/body-media.ts';
import type { Body } from '../../../../../lib/text/document.ts';

/** The photos of a body in small, and others beside it, described in both languages. */
export async function thumbsOf(body: Body, beside: readonly string[] = []) {
  const ids = [...mediaOf(body), ...beside];
  const [vi, en] = await Promise.all([picturesById(ids, 'vi'), picturesById(ids, 'en')]);
  return new Map(
    [...vi].map(([id, { sources, alt }]) => [
      id,
      { thumb: thumbOf(sources), vi: { alt }, en: { alt: en.get(id)?.alt ?? '' } },
    ]),
  );
}
