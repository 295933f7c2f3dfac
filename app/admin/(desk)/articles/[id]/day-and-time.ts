/** A moment in figures, as a newsroom jots it down: 14:00 30/6/2023. */
export const dayAndTime = {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const;
