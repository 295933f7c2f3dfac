import type { Draft } from '../../../../../components/desk/writing/article-view.ts';
import { Body, emptyBody } from '../../../../../lib/text/document.ts';

type Tree = { [key: string]: Tree | string[] };

/** The fields of a form as a tree, by the dots in their names: `shared.credits.0.person`. */
function treeOf(form: FormData): Tree {
  const root: Tree = Object.create(null);
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue;
    const path = name.split('.');
    const last = path.pop() ?? name;
    let at = root;
    for (const step of path) {
      const next = at[step];
      at = at[step] = next && !Array.isArray(next) ? next : Object.create(null);
    }
    const before = at[last];
    at[last] = [...(Array.isArray(before) ? before : []), value];
  }
  return root;
}

const branch = (tree: Tree, name: string): Tree => {
  const found = tree[name];
  return found && !Array.isArray(found) ? found : Object.create(null);
};
const all = (tree: Tree, name: string): string[] => {
  const found = tree[name];
  return Array.isArray(found) ? found : [];
};
const text = (tree: Tree, name: string): string => all(tree, name)[0] ?? '';

/** Rows in the order of their numbers. */
const rows = (tree: Tree, name: string): Tree[] =>
  Object.entries(branch(tree, name))
    .sort(([one], [other]) => Number(one) - Number(other))
    .flatMap(([, row]) => (Array.isArray(row) ? [] : [row]));
const values = (tree: Tree, name: string): string[] =>
  Object.entries(branch(tree, name))
    .sort(([one], [other]) => Number(one) - Number(other))
    .flatMap(([, value]) => (Array.isArray(value) ? value : []))
    .filter(Boolean);

const bodyIn = (json: string): Draft['vi']['body'] => {
  try {
    return Body.parse(JSON.parse(json));
  } catch {
    return emptyBody;
  }
};

const sharedIn = (tree: Tree): Draft['shared'] => ({
  sectionId: text(tree, 'sectionId'),
  unitIds: values(tree, 'unitIds'),
  eventDate: text(tree, 'eventDate'),
  eventTime: text(tree, 'eventTime'),
  schoolYear: Number(text(tree, 'schoolYear')) || null,
  leadMediaId: text(tree, 'leadMediaId') || null,
  gallery: values(tree, 'gallery'),
  attachments: rows(tree, 'attachments').map((row) => ({
    fileId: text(row, 'fileId'),
    titleVi: text(row, 'titleVi'),
    titleEn: text(row, 'titleEn'),
  })),
  credits: rows(tree, 'credits').map((row) => ({
    roles: all(row, 'roles') as Draft['shared']['credits'][number]['roles'],
    person: text(row, 'person'),
    unitId: text(row, 'unitId'),
  })),
  documents: rows(tree, 'documents').map((row) => ({ number: text(row, 'number'), date: text(row, 'date') })),
  relatedIds: values(tree, 'relatedIds'),
});

const textIn = (tree: Tree): Draft['vi'] => ({
  title: text(tree, 'title'),
  slug: text(tree, 'slug'),
  sapo: text(tree, 'sapo'),
  body: bodyIn(text(tree, 'body')),
  eventPlace: text(tree, 'eventPlace'),
  summary: all(tree, 'summary').length > 0,
  seoTitle: text(tree, 'seoTitle'),
  seoDescription: text(tree, 'seoDescription'),
});

const photosIn = (tree: Tree): Draft['photos'] => {
  const said = (photo: Tree, locale: string) => ({
    alt: text(branch(photo, locale), 'alt'),
    caption: text(branch(photo, locale), 'caption'),
  });
  return Object.fromEntries(
    Object.entries(tree).flatMap(([mediaId, photo]) =>
      Array.isArray(photo)
        ? []
        : [
            [
              mediaId,
              {
                vi: said(photo, 'vi'),
                en: said(photo, 'en'),
                credit: text(photo, 'credit'),
                version: Number(text(photo, 'version')) || 0,
              },
            ],
          ],
    ),
  );
};

export type PostedDraft = { draft: Omit<Draft, 'pairs'>; versions: Record<'shared' | 'vi' | 'en', number> };

/** What a plain post of the writing screen carries. What a disabled field held is not in it, and comes out empty. */
export function postedDraft(form: FormData): PostedDraft {
  const tree = treeOf(form);
  const version = (part: string) => Number(text(branch(tree, 'versions'), part)) || 0;
  return {
    draft: {
      shared: sharedIn(branch(tree, 'shared')),
      vi: textIn(branch(tree, 'vi')),
      en: textIn(branch(tree, 'en')),
      photos: photosIn(branch(tree, 'photos')),
    },
    versions: { shared: version('shared'), vi: version('vi'), en: version('en') },
  };
}
