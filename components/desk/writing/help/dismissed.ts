import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Slip } from '../../../../lib/text/proof/slip.ts';

const nameOf = (articleId: string) => `ban-tin:slips:${articleId}`;

function read(articleId: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(articleId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

/** What somebody has said is no slip, in one article; kept on this machine. */
export function dismissedIn(articleId: string) {
  const known = new Set(read(articleId));
  const idOf = (locale: Locale, { kind, found }: Slip) => `${locale} ${kind} ${found}`;
  return {
    has: (locale: Locale, slip: Slip) => known.has(idOf(locale, slip)),
    add: (locale: Locale, slip: Slip) => {
      known.add(idOf(locale, slip));
      try {
        localStorage.setItem(nameOf(articleId), JSON.stringify([...known].slice(-500)));
      } catch {
        // A browser that keeps nothing forgets it with the page.
      }
    },
  };
}

export type Dismissed = ReturnType<typeof dismissedIn>;
