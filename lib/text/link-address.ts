/** Addresses a link in a text may have: pages, mail, telephone, and this site's own paths. */
export const linkPattern = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?[0-9]|\/(?!\/)|#)/i;

/** Longest address of a link, in characters. */
export const linkLimit = 2000;

/** Whether a link in a text may lead to this address. */
export const isLinkAddress = (href: string): boolean =>
  href.length <= linkLimit && linkPattern.test(href) && !/[\s\\]/.test(href);
