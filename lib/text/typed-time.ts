const clock =
  /^(\d{1,2})(?::|\s*(?:h|g|giờ)\s*)(\d{2})?(?:\s*(?:phút|p))?(?:\s*(am|pm|a\.m\.|p\.m\.|sáng|chiều|tối))?$/i;

/**
 * The time that somebody typed, as `HH:MM` of 24 hours: `8:00`, `14h00`, `14h`, `8 giờ 30`, `2:30 pm`, `2h30 chiều`. Null when
 * it is none of these or no time of a day. What comes after `12` noon and before one stays at twelve.
 */
export function typedTime(typed: string): string | null {
  const parts = clock.exec(typed.normalize('NFC').replace(/\s+/g, ' ').trim());
  if (!parts) return null;
  const [, hours = '', minutes, half = ''] = parts;
  // "8:" is no time, "8h" is.
  if (minutes === undefined && typed.includes(':')) return null;
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  const later = /^(?:p|chiều|tối)/i.test(half);
  if (half && (hour > 12 || hour < 1)) return null;
  const ofDay = half ? (hour % 12) + (later ? 12 : 0) : hour;
  if (ofDay > 23 || minute > 59) return null;
  return `${String(ofDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
