/** One language of a story that is searched for: headline, sapo, paragraphs. */
export type Text = readonly [title: string, sapo: string, ...paragraphs: string[]];

export type Story = {
  /** Its slug, in English with `-en`. */
  key: string;
  day: string;
  schoolYear?: number;
  section?: 'campus' | 'union';
  unit?: 'mechanics' | 'library';
  documents?: { number: string; date: string | null }[];
  person?: string;
  vi: Text;
  en?: Text;
};
