export const signInPage = '/admin/sign-in';

/** Where one arrives without any other wish. */
export const deskHome = '/admin';

/**
 * A path inside the desk to return to after signing in, or the desk's front when what was asked for is anything else:
 * another site, another scheme, a page outside the desk, the sign-in page itself.
 */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || !/^\/admin(?:[/?]|$)/.test(asked) || /[\\\p{C}]/u.test(asked))
    return deskHome;
  const base = 'http://desk.invalid';
  const url = URL.canParse(asked, base) ? new URL(asked, base) : null;
  if (url?.origin !== base || !/^\/admin(?:\/|$)/.test(url.pathname) || /\/\//.test(url.pathname))
    return deskHome;
  return url.pathname.startsWith(signInPage) ? deskHome : `${url.pathname}${url.search}`;
}

/** Where a second factor is asked for, and where one is set up that the institution asks for. */
export const secondStepPage = '/admin/sign-in/second';
export const enrolmentPage = '/admin/enrol';

/** The address of the page that takes somebody on who is not signed in yet, or not all the way. */
export function wayIn(standing: 'out' | 'factorDue' | 'enrolmentDue', here: string): string {
  const page = { out: signInPage, factorDue: secondStepPage, enrolmentDue: enrolmentPage }[standing];
  const back = returnPath(here);
  return back === deskHome ? page : `${page}?return=${encodeURIComponent(back)}`;
}

/** The sign-in page's address, remembering where to go on from there. */
export const signInPath = (here: string): string => wayIn('out', here);
