/** Stories in one series, at most. */
export const seriesLimit = 100;
