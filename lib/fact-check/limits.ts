/** The greatest lengths of what is said of a disagreement, apart from the schema, so that the writing screen loads no zod. */
export const factLimits = { reason: 500, quote: 300 } as const;
