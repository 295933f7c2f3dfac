import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Who signs in at the university, and what it says of them. */
export type Member = { sub: string; email: string; email_verified: boolean; amr?: string[] };

export const client = { id: 'ban-tin', secret: randomUUID() };

type Context = {
  oidc: {
    provider: { Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> } };
    client: { clientId: string };
    session: { accountId: string };
  };
};

/** A certified OpenID provider on this machine, at whose door everybody is let in as `present`, without being asked. */
export async function oidcServer(port: number, returnTo: string) {
  const server = createServer();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const members = new Map<string, Member>();
  const state: { present: Member | null } = { present: null };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [returnTo],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomUUID()] },
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: () => '/enter' },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => members.get(sub),
    }),
    async loadExistingGrant({ oidc }: Context) {
      const of = { clientId: oidc.client.clientId, accountId: oidc.session.accountId };
      const grant = new oidc.provider.Grant(of);
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const { present } = state;
    if (!request.url?.startsWith('/enter') || !present) return answer(request, response);
    members.set(present.sub, present);
    const login = { accountId: present.sub, amr: present.amr ?? ['pwd'] };
    return provider.interactionFinished(request, response, { login });
  });

  /** Goes where an address leads, with the cookies of a new browser, until it leads back to our site. */
  async function visit(address: string, member: Member): Promise<URLSearchParams> {
    state.present = member;
    const cookies = new Map<string, string>();
    for (let url = address; ; ) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const next = answer.headers.get('location');
      if (!next) throw new Error(`${url} answers ${answer.status}: ${await answer.text()}`);
      url = new URL(next, url).href;
      if (url.startsWith(returnTo)) return new URL(url).searchParams;
    }
  }
  /** From now on everybody who comes to the door is this member. */
  const enter = (member: Member) => {
    state.present = member;
  };
  const close = () => new Promise<unknown>((done) => server.close(done));
  return { visit, enter, close };
}
