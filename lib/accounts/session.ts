import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { auth } from './auth.ts';
import { asksFactor, factorRuleOf } from './factors.ts';
import type { Actor, Role } from './permissions.ts';

/** Who is signed in, and by which session. `provedAt`: when a second factor was last proved with it. */
export type SignedIn = { actor: Actor; email: string; sessionId: string; provedAt: Date | null };

/**
 * How far somebody is: `in`; `factorDue` when the password was right and the second factor is still to come;
 * `enrolmentDue` when the institution asks for one and there is none yet.
 */
export type Standing = 'in' | 'factorDue' | 'enrolmentDue';

export type Visitor = SignedIn & { standing: Standing };

async function standingOf(
  user: { hasFactor: boolean; role: Role },
  provedAt: Date | null,
): Promise<Standing> {
  if (provedAt) return 'in';
  if (user.hasFactor) return 'factorDue';
  const settings = await db.settings.findUnique({ where: { id: 1 }, select: { requiredFactors: true } });
  return asksFactor(factorRuleOf(settings?.requiredFactors), user.role) ? 'enrolmentDue' : 'in';
}

/**
 * Looks up the session a request carries, however far it has come.
 * @param headers The request's headers; only its cookies matter.
 * @returns null without a living session, or when the account has been disabled.
 */
export async function visitor(headers: Headers): Promise<Visitor | null> {
  const found = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  if (!found || found.user.disabledAt) return null;
  const { id, name, email } = found.user;
  const row = await db.user.findUnique({
    where: { id },
    select: {
      units: { select: { unitId: true } },
      totp: { select: { confirmedAt: true } },
      passkeys: { select: { id: true }, take: 1 },
    },
  });
  if (!row) return null;
  const [role, interfaceLocale] = [found.user.role as Role, found.user.interfaceLocale as Locale];
  const bound = row.units.length > 0 ? { unitIds: row.units.map(({ unitId }) => unitId) } : {};
  const provedAt = found.session.secondFactorAt ?? null;
  const hasFactor = Boolean(row.totp?.confirmedAt) || row.passkeys.length > 0;
  return {
    actor: { id, name, role, interfaceLocale, ...bound },
    email,
    sessionId: found.session.id,
    provedAt,
    standing: await standingOf({ hasFactor, role }, provedAt),
  };
}

/** What a visitor is when they are in; null for those on the way. */
export function inAllTheWay(found: Visitor | null): SignedIn | null {
  if (found?.standing !== 'in') return null;
  const { standing: _, ...session } = found;
  return session;
}

/**
 * Who is signed in, all the way: whoever still owes a second factor is nobody here, on every request.
 * @param headers The request's headers; only its cookies matter.
 */
export const signedIn = async (headers: Headers): Promise<SignedIn | null> =>
  inAllTheWay(await visitor(headers));

/**
 * Who acts in a request.
 * @param headers The request's headers.
 * @returns null when nobody is signed in.
 */
export const currentActor = async (headers: Headers): Promise<Actor | null> =>
  (await signedIn(headers))?.actor ?? null;
