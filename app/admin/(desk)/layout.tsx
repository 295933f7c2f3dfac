import type { ReactNode } from 'react';
import { DeskHeader } from '../../../components/desk/header.tsx';
import { reach } from '../../../lib/accounts/permissions.ts';
import { unreadNotices } from '../../../lib/notices/queries.ts';
import { currentSession } from '../actor.ts';
import { deskSettings } from '../settings.ts';
import { signOut } from './sign-out.ts';

/** The frame of the desk. It lets nobody in or out: every page, query and command asks for itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  if (!session) return children;
  const { actor } = session;
  const [{ texts }, unread] = await Promise.all([deskSettings(), unreadNotices(actor)]);
  return (
    <>
      <DeskHeader
        nameplate={texts[actor.interfaceLocale].nameplate}
        user={actor.name}
        unread={unread}
        locale={actor.interfaceLocale}
        audits={reach(actor, 'facts.audit') !== 'none'}
        publishes={reach(actor, 'series.edit') !== 'none'}
        manages={reach(actor, 'settings.edit') !== 'none'}
        signOut={signOut}
      />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-[90rem] flex-1 px-4 py-5 outline-none sm:px-6"
      >
        {children}
      </main>
    </>
  );
}
