import * as client from 'openid-client';
import { env } from '../env.ts';
import { siteOrigin } from './auth.ts';

/** Where the university's sign-in sends people back to. */
export const oidcReturnPath = '/admin/sign-in/oidc/return';

/** The name on the button, or null when no sign-in of the university's is set up. */
export const oidcName = (): string | null => (env().OIDC_ISSUER ? env().OIDC_NAME : null);

let found: { config: client.Configuration; at: number } | undefined;
const keepMs = 60 * 60_000;

/**
 * What the university's sign-in says of itself, asked once an hour. Plain http is for a server on this very machine.
 * @throws when it cannot be reached, or is not what it should be.
 */
async function configuration(): Promise<client.Configuration> {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) throw new Error('OIDC_ISSUER is not set.');
  if (found && Date.now() - found.at < keepMs) return found.config;
  const issuer = new URL(OIDC_ISSUER);
  const local = issuer.protocol === 'http:';
  const options = local ? { execute: [client.allowInsecureRequests], timeout: 10 } : { timeout: 10 };
  const config = await client.discovery(
    issuer,
    OIDC_CLIENT_ID,
    undefined,
    client.ClientSecretPost(OIDC_CLIENT_SECRET),
    options,
  );
  found = { config, at: Date.now() };
  return config;
}

/** What has to be remembered while somebody is away signing in. */
export type Away = { state: string; nonce: string; verifier: string };

/** The address that sends somebody to the university's sign-in, and what to remember meanwhile. */
export async function addressAway(): Promise<{ address: string; away: Away }> {
  const config = await configuration();
  const verifier = client.randomPKCECodeVerifier();
  const away = { state: client.randomState(), nonce: client.randomNonce(), verifier };
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: `${siteOrigin()}${oidcReturnPath}`,
    scope: 'openid email profile',
    state: away.state,
    nonce: away.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return { address: address.href, away };
}

/** Who the university says somebody is; `email` only where it has verified it. */
export type Claimed = { subject: string; email: string | null; manyFactors: boolean };

/**
 * Reads what somebody brings back from there.
 * @param query The query of the address they came back to.
 * @returns null when it is not an answer to what was asked, or refuses.
 */
export async function claimedBy(query: URLSearchParams, away: Away): Promise<Claimed | null> {
  const config = await configuration();
  const address = new URL(`${siteOrigin()}${oidcReturnPath}?${query}`);
  const tokens = await client
    .authorizationCodeGrant(config, address, {
      pkceCodeVerifier: away.verifier,
      expectedState: away.state,
      expectedNonce: away.nonce,
      idTokenExpected: true,
    })
    .catch(() => null);
  const claims = tokens?.claims();
  if (!tokens || !claims) return null;
  const asked =
    claims.email === undefined && config.serverMetadata().userinfo_endpoint
      ? await client.fetchUserInfo(config, tokens.access_token, claims.sub).catch(() => null)
      : null;
  const { email, email_verified } = asked ?? claims;
  const amr = Array.isArray(claims.amr) ? claims.amr : [];
  const known = typeof email === 'string' && isVerified(email_verified) ? email : null;
  return { subject: claims.sub, email: known, manyFactors: amr.includes('mfa') };
}

/** Some servers write it as text. */
const isVerified = (said: unknown): boolean => said === true || said === 'true';
