import type { Messages } from 'next-intl';

/** Message namespaces that components running in the browser use; the rest stay on the server. */
const namespaces = [
  'issues',
  'shell',
  'roles',
  'settings',
  'passkeys',
] as const satisfies readonly (keyof Messages)[];

const ofWriting = [
  ...namespaces,
  'editor',
  'bodyEditor',
  'facts',
  'workflow',
  'comments',
] as const satisfies readonly (keyof Messages)[];

const ofLibrary = [...namespaces, 'editor', 'media'] as const satisfies readonly (keyof Messages)[];

const ofPhoto = [...namespaces, 'media'] as const satisfies readonly (keyof Messages)[];

const ofPublishing = [...namespaces, 'publishing'] as const satisfies readonly (keyof Messages)[];

const ofImports = [...namespaces, 'editor', 'imports'] as const satisfies readonly (keyof Messages)[];

const ofList = [
  ...namespaces,
  'articleList',
  'editor',
  'several',
] as const satisfies readonly (keyof Messages)[];

const ofSeries = [...namespaces, 'editor', 'seriesDesk'] as const satisfies readonly (keyof Messages)[];

const pick = (messages: Messages, names: readonly (keyof Messages)[]): Partial<Messages> =>
  Object.fromEntries(names.map((name) => [name, messages[name]]));

export const onClient = (messages: Messages): Partial<Messages> => pick(messages, namespaces);

/** What the writing screen needs besides. */
export const onWritingScreen = (messages: Messages): Partial<Messages> => pick(messages, ofWriting);

/** What the library of photos needs besides. */
export const onLibrary = (messages: Messages): Partial<Messages> => pick(messages, ofLibrary);

/** What the page of one photo needs besides. */
export const onPhoto = (messages: Messages): Partial<Messages> => pick(messages, ofPhoto);

/** What the page that publishes a text needs besides. */
export const onPublishing = (messages: Messages): Partial<Messages> => pick(messages, ofPublishing);

/** What the page that brings in documents needs besides. */
export const onImports = (messages: Messages): Partial<Messages> => pick(messages, ofImports);

/** What the list of articles needs besides, and the page on which several are acted upon. */
export const onList = (messages: Messages): Partial<Messages> => pick(messages, ofList);

/** What the page of a series needs besides. */
export const onSeries = (messages: Messages): Partial<Messages> => pick(messages, ofSeries);
