import type { Limit } from './attempts.ts';
import { clientNetwork, fingerprint, widerNetwork } from './client-address.ts';
import { knownMark } from './known-browser.ts';

/** What one attempt counts against; after a success `anew` begin from nothing, and the attempt is taken back from `back`. */
export type SignInLimits = { limits: Limit[]; anew: string[]; back: string[] };

/**
 * From a browser that is known: its own attempts alone, whatever others do. Else by person and network strictly; by person
 * alone, and by network alone, with room for a whole office behind one address; and for IPv6 by the 65,536 networks that
 * one customer may hold, so that walking through them gains little.
 */
export function signInLimits(email: string, headers: Headers): SignInLimits {
  const account = fingerprint(email);
  const mark = knownMark(headers, email);
  if (mark) {
    const known = { key: `sign-in:known:${fingerprint(`${account}:${mark}`)}`, most: 10, minutes: 10 };
    return { limits: [known], anew: [known.key], back: [] };
  }
  const network = clientNetwork(headers);
  const wider = widerNetwork(network);
  const pair = { key: `sign-in:pair:${account}:${fingerprint(network)}`, most: 5, minutes: 10 };
  const person = { key: `sign-in:account:${account}`, most: 30, minutes: 60 };
  const address = { key: `sign-in:address:${fingerprint(network)}`, most: 60, minutes: 10 };
  const around = wider ? [{ key: `sign-in:around:${fingerprint(wider)}`, most: 120, minutes: 10 }] : [];
  return {
    limits: [pair, person, address, ...around],
    anew: [pair.key, person.key],
    back: [address, ...around].map(({ key }) => key),
  };
}
