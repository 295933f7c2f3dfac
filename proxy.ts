import createMiddleware from 'next-intl/middleware';
import { routing } from './lib/i18n/routing.ts';

/** Leads each reader address to the folder that renders it, and `/` to the visitor's language. Nothing is authorised here. */
export const proxy = createMiddleware(routing);

export const config = {
  // Not the desk, not the API, not files (a reader address has no dot).
  matcher: ['/((?!admin(?:/|$)|api(?:/|$)|media/|fonts/|_next/|.*\\.).*)'],
};
