/** How large a list of official names may be that is loaded at once, and how many faulty lines are told. */
export const officialLimits = { lines: 5_000, list: 1_000_000, faults: 50 } as const;

/** What the register keeps; units and the institution have their names elsewhere, but may be added to. */
export const officialKinds = ['unit', 'office', 'event', 'person'] as const;

export type OfficialKind = (typeof officialKinds)[number];
