import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * The one thing better-auth has no call for: a session of somebody who was recognised by our own rules – a second factor, a
 * passkey, an invitation, the university's sign-in. As none of better-auth's routes, it cannot be reached from outside.
 */
export const sessionStart = {
  id: 'session-start',
  endpoints: {
    startSession: createAuthEndpoint(
      '/start-session',
      {
        method: 'POST',
        body: z.object({ userId: z.string(), secondFactorAt: z.date().nullable() }),
        metadata: { SERVER_ONLY: true },
      },
      async (context) => {
        const { userId, secondFactorAt } = context.body;
        const { internalAdapter } = context.context;
        const user = await internalAdapter.findUserById(userId);
        if (!user) throw new APIError('UNAUTHORIZED');
        const session = await internalAdapter.createSession(userId, false, { secondFactorAt });
        await setSessionCookie(context, { session, user });
        return context.json(null);
      },
    ),
  },
} as const;
