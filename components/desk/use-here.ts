import { usePathname, useSearchParams } from 'next/navigation';

/** The address of this page: a form whose action is a function names it, or React leaves the attribute empty, which HTML forbids. */
export function useHere(): string {
  const path = usePathname();
  const search = useSearchParams().toString();
  return search ? `${path}?${search}` : path;
}
