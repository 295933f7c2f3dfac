import type { Messages } from 'next-intl';

/** Message namespaces that components running in the browser use; the rest stay on the server. */
const namespaces = ['issues', 'shell', 'roles', 'settings'] as const satisfies readonly (keyof Messages)[];

export const onClient = (messages: Messages): Partial<Messages> =>
  Object.fromEntries(namespaces.map((name) => [name, messages[name]]));
