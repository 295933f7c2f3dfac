/** There is more to do than can be done in time. */
export class TooBusy extends Error {
  override name = 'TooBusy';
}

/** Does a few things at once and lets the others wait in a line of limited length. */
export class Turns {
  #running = 0;
  #waiting: (() => void)[] = [];
  #limit: number;
  #longest: number;

  constructor(limit: number, longest: number) {
    this.#limit = limit;
    this.#longest = longest;
  }

  /** @throws TooBusy when the line is full. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#limit) {
      if (this.#waiting.length >= this.#longest) throw new TooBusy('Too many pages wait to be rendered.');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
