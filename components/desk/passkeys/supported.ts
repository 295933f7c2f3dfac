'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether this browser can make and use passkeys; on the server, and so at first, it cannot. */
export const usePasskeysSupported = (): boolean =>
  useSyncExternalStore(
    never,
    () => 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential,
    () => false,
  );
