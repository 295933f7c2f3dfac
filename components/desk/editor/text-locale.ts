import { createContext, useContext } from 'react';
import { defaultLocale, type Locale } from '../../../lib/i18n/locales.ts';

const TextLocaleContext = createContext<Locale>(defaultLocale);

export const TextLocaleProvider = TextLocaleContext.Provider;

/** The language of the text that is being written, which need not be that of the desk. */
export const useTextLocale = (): Locale => useContext(TextLocaleContext);
