import { redirect } from 'next/navigation';

/** The desk opens on its articles. */
export default function DeskFront(): never {
  redirect('/admin/articles');
}
