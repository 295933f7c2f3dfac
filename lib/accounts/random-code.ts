import { randomInt } from 'node:crypto';

/** Letters and digits that nobody mistakes for one another, read aloud or on paper. */
const clear = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Something to hand over or to note down, such as `kmx7-q2vd-9hpa-wnt4`: 79 bits. */
export const randomCode = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => clear[randomInt(clear.length)]).join(''),
  ).join('-');
