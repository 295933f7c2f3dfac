/** The renditions of a photo by format, narrowest first. */
export type Sources = Record<string, readonly { src: string; width: number }[]>;

/** The address of the rendition that is just wide enough for the desk. */
export const thumbOf = ({ webp = [], jpeg = [] }: Sources): string => {
  const offered = webp.length > 0 ? webp : jpeg;
  return (offered.find(({ width }) => width >= 320) ?? offered.at(-1))?.src ?? '';
};
