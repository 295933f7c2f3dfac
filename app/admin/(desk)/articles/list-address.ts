import { ListFilter } from '../../../../lib/articles/schema.ts';

/** What an address says of the list; what stands there as usual is not named. */
function said(filter: ListFilter): URLSearchParams {
  const usual = ListFilter.parse({});
  const named = Object.entries(filter).filter(
    ([name, value]) => value !== null && value !== '' && value !== usual[name as keyof ListFilter],
  );
  return new URLSearchParams(named.map(([name, value]) => [name, String(value)]));
}

const withQuery = (path: string, query: URLSearchParams) => (query.size > 0 ? `${path}?${query}` : path);

/** The address of the list under a filter, which says its page too. */
export const listAddress = (filter: ListFilter): string => withQuery('/admin/articles', said(filter));

/** The address of the list as a file. */
export const exportAddress = (filter: ListFilter): string =>
  withQuery('/admin/articles/export', said({ ...filter, page: 1 }));

/** The address of the list that a form or another address names, however it was tampered with. */
export const listAddressOf = (list: unknown): string => {
  const query = typeof list === 'string' ? list.slice(list.indexOf('?') + 1) : '';
  return listAddress(ListFilter.parse(Object.fromEntries(new URLSearchParams(query))));
};
