const currencies: [code: string, names: RegExp][] = [
  ['VND', /^(?:đồng|đ|vnd|vnđ|dong|dongs|vietnam(?:ese)? dong|₫)$/],
  ['USD', /^(?:usd|us\$|\$|đô la(?: mỹ)?|đô-la(?: mỹ)?|us dollars?|dollars?|american dollars?)$/],
  ['EUR', /^(?:eur|euros?|€)$/],
  ['GBP', /^(?:gbp|£|bảng(?: anh)?|pounds?)$/],
  ['JPY', /^(?:jpy|¥|yên|yen)$/],
  ['KRW', /^(?:krw|won)$/],
  ['AUD', /^(?:aud|đô la úc|australian dollars?)$/],
];

/** Names of currencies after a sum, longest first, in lower case. */
export const currencyAfter =
  'đồng|đ|vnd|vnđ|vietnam(?:ese)? dongs?|dongs?|₫|usd|đô[ -]la(?: mỹ| úc)?|us dollars?|dollars?|american dollars?|australian dollars?|eur|euros?|€|gbp|bảng anh|pounds?|jpy|yên|yen|krw|won|aud';

/** What stands before a sum. */
export const currencyBefore = 'vnd|vnđ|us\\$|usd|\\$|€|£|¥|₫|eur|gbp|jpy|aud';

/** The code of a currency by its name in either language; undefined for none. */
export const currencyOf = (name: string | undefined): string | undefined =>
  name ? currencies.find(([, names]) => names.test(name.trim()))?.[0] : undefined;
