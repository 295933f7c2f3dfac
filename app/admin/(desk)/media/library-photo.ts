import type { LibraryPhoto } from '../../../../components/desk/library/photo.ts';
import { type Locale, locales, otherLocale } from '../../../../lib/i18n/locales.ts';
import type { MediaItem } from '../../../../lib/media/item.ts';

/** A photo as the library shows it to somebody who works in `locale`. */
export function libraryPhoto(item: MediaItem, locale: Locale): LibraryPhoto {
  const { id, originalName: name, width, height, sources, focus } = item;
  const first = (field: 'alt' | 'caption') => {
    const found = [locale, otherLocale(locale)].find((one) => item[one][field]);
    return found ? { text: item[found][field], locale: found } : null;
  };
  const lacks = locales.filter((one) => !item[one].alt && !item[one].decorative);
  return { id, name, width, height, sources, focus, alt: first('alt'), caption: first('caption'), lacks };
}
