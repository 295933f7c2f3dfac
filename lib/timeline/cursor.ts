import { isId } from '../id.ts';

/** A place in the record: that of an event. */
export type Place = { at: Date; id: string };

/** A place as part of an address. */
export const cursorOf = ({ at, id }: Place): string => `${at.getTime()}.${id}`;

/** The place that an address names; null when it names none. */
export function placeOf(cursor: string): Place | null {
  const [time = '', id = ''] = cursor.split('.', 2);
  const at = new Date(Number(time));
  return /^\d{1,15}$/.test(time) && !Number.isNaN(at.getTime()) && isId(id) ? { at, id } : null;
}
