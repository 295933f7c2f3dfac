/** What a byline can say: tin, bài, ảnh, biên dịch. */
export const creditRoles = ['news', 'text', 'photo', 'translation'] as const;

export type CreditRole = (typeof creditRoles)[number];

/** How many of each an article may have; how many characters a field may. */
export const articleLimits = {
  units: 10,
  gallery: 60,
  attachments: 20,
  attachmentTitle: 200,
  credits: 20,
  person: 120,
  documents: 30,
  documentNumber: 60,
  related: 20,
  firstSchoolYear: 1900,
  lastSchoolYear: 2200,
} as const;

/** What the desk's list can show beside the headline, and what it shows where nobody has chosen. */
export const listColumns = [
  'section',
  'units',
  'author',
  'vi',
  'en',
  'published',
  'event',
  'updated',
] as const;

export type ListColumn = (typeof listColumns)[number];

export const usualColumns: readonly ListColumn[] = ['vi', 'en', 'updated'];

/** How many views of the list somebody may keep, and how long their names may be. */
export const savedFilterLimits = { count: 30, name: 60 } as const;
