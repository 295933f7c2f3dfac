/** How large a list may be that is loaded at once, and how long an address. */
export const oldAddressLimits = {
  lines: 10_000,
  /** Characters of the whole list. */
  list: 2_000_000,
  key: 700,
  target: 1_000,
  /** How many faulty lines are told at once. */
  faults: 50,
} as const;
