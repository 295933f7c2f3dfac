/** Tells the present instant; commands take one, so that tests and sweeps decide what "now" is. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** A clock that stands still, for seeds and tests. */
export const clockAt = (instant: string | Date): Clock => {
  const at = new Date(instant);
  return () => new Date(at);
};
