export const commentLimits = { text: 2_000, quote: 300, threads: 500, replies: 100, people: 200 } as const;
