/** The runtime lists zones by the names they had first; these are known by later ones. */
const presentNames: Record<string, string> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
};

/** IANA names of the time zones one may choose, by their present names, in alphabetical order. */
export const timeZones = (): string[] =>
  ['UTC', ...Intl.supportedValuesOf('timeZone').map((zone) => presentNames[zone] ?? zone)].sort();

export const isTimeZone = (value: string): boolean => timeZones().includes(value);
