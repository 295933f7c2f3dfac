import { createHash } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { authSecret } from './auth.ts';

/** What the server must read again but a copy of the database must not tell, such as the secret of an authenticator app. */
export const seal = (data: string): Promise<string> => symmetricEncrypt({ key: authSecret(), data });

/** What was sealed. @throws when it was sealed with another secret. */
export const unseal = (data: string): Promise<string> => symmetricDecrypt({ key: authSecret(), data });

/** All that is kept of a random key of 79 bits or more: enough to know it again. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');
