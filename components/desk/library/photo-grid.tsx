import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Tag } from '../../ui/notice.tsx';
import type { LibraryPhoto } from './photo.ts';
import { PhotoImage } from './photo-image.tsx';

/** The photos of one page of the library; each leads to its own page. */
export function PhotoGrid({ photos }: { photos: readonly LibraryPhoto[] }) {
  const t = useTranslations('media');
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-6">
      {photos.map((photo) => (
        <li key={photo.id} className="min-w-0">
          <Link href={`/admin/media/${photo.id}`} prefetch={false} className="group grid gap-1.5">
            <PhotoImage
              photo={photo}
              sizes="(min-width: 80rem) 15rem, (min-width: 64rem) 22vw, (min-width: 40rem) 30vw, 46vw"
              widest={640}
              className="aspect-[3/2] w-full object-cover"
            />
            <span
              lang={photo.caption?.locale}
              className="line-clamp-2 text-sm leading-normal underline decoration-transparent underline-offset-4 group-hover:decoration-ink"
            >
              {photo.caption?.text ?? photo.name}
            </span>
          </Link>
          {photo.lacks.length > 0 ? (
            <p className="mt-1 flex flex-wrap gap-1">
              {photo.lacks.map((locale) => (
                <Tag key={locale} tone="warn">
                  {t('lacks', { locale })}
                </Tag>
              ))}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
