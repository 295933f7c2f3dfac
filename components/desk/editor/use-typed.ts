import { useEffect, useState } from 'react';

/**
 * What is typed into a field of a box. The field shows it as it was typed while the box holds what it means; so no letter
 * jumps, whatever keyboard it comes from. Another value of the box, as after undo, replaces it.
 * @param means What is meant; null while it cannot be read, and the box then holds nothing.
 */
export function useTyped(
  stored: string,
  means: (typed: string) => string | null,
  write: (value: string) => void,
) {
  const [{ typed, base }, set] = useState({ typed: stored, base: stored });
  const meant = means(typed);
  const arrived = stored === (meant ?? '');
  useEffect(() => {
    if (arrived && base !== stored) set({ typed, base: stored });
  }, [arrived, base, stored, typed]);
  return {
    value: arrived || stored === base ? typed : stored,
    wrong: meant === null,
    onType: (next: string) => {
      set({ typed: next, base: stored });
      write(means(next) ?? '');
    },
  };
}
