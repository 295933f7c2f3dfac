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
