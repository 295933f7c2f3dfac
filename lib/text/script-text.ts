/**
 * JSON that may stand in a script element of a page: nothing in it can end the element, begin a comment, or look like an
 * attribute to whoever finishes the page.
 */
export const scriptText = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&=\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
