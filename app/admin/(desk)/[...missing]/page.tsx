import { notFound } from 'next/navigation';

/** Any address of the desk that leads nowhere. */
export default function Missing(): never {
  notFound();
}
