import Link from 'next/link';
import { useTranslations } from 'next-intl';

const rooms = {
  findings: '/admin/facts',
  documents: '/admin/facts/documents',
  names: '/admin/facts/names',
  links: '/admin/facts/links',
} as const;

/** The lists of what is checked in the background. */
export function FactTabs({ here }: { here: keyof typeof rooms }) {
  const t = useTranslations('factCheck.tabs');
  return (
    <nav aria-label={t('label')} className="mb-4 border-line border-b">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {(Object.keys(rooms) as (keyof typeof rooms)[]).map((room) => (
          <li key={room}>
            <Link
              href={rooms[room]}
              aria-current={room === here ? 'page' : undefined}
              className="block py-2 text-soft hover:text-ink aria-[current]:font-bold aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_var(--ink)]"
            >
              {t(room)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
