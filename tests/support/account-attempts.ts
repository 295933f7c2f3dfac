import { randomUUID } from 'node:crypto';
import { editAccount, resetFactors, setDisabled } from '../../lib/accounts/commands.ts';
import { inviteAccount, sendLink } from '../../lib/accounts/invitation.ts';
import type { Action } from '../../lib/accounts/permissions.ts';
import { RecordFilter } from '../../lib/timeline/record-filter.ts';
import { siteRecord, wholeRecord } from '../../lib/timeline/site-record.ts';
import { type Attempt, outcomeOf } from './attempt.ts';
import { db } from './database.ts';
import { makeActor, makeDraft, morning } from './newsroom.ts';

/** Ways to do what concerns accounts and the record. */
export const accountAttempts = {
  'account.manage': [
    {
      way: 'inviting somebody',
      try: async (actor) => {
        const email = `${randomUUID()}@truong.example`;
        const input = { email, name: 'Người mới', role: 'writer', interfaceLocale: 'vi' };
        return outcomeOf(await inviteAccount(actor, morning, input));
      },
    },
    {
      way: 'changing one',
      try: async (actor) => {
        const { id } = await makeActor('writer');
        return outcomeOf(await editAccount(actor, morning, { id, name: 'Tên khác', role: 'editor' }));
      },
    },
    {
      way: 'closing one',
      try: async (actor) => {
        const { id } = await makeActor('writer');
        return outcomeOf(await setDisabled(actor, morning, { id, disabled: true }));
      },
    },
    {
      way: 'making a password link',
      try: async (actor) => outcomeOf(await sendLink(actor, morning, await makeActor('writer'))),
    },
    {
      way: 'taking a second factor away',
      try: async (actor) => {
        const { id: userId } = await makeActor('writer');
        await db.totp.create({ data: { userId, secret: '', createdAt: morning(), confirmedAt: morning() } });
        return outcomeOf(await resetFactors(actor, morning, { id: userId }));
      },
    },
  ],
  'record.read': [
    {
      way: 'reading a page',
      try: async (actor) => {
        const page = await siteRecord(actor, RecordFilter.parse({}), 'Asia/Ho_Chi_Minh');
        return page ? 'done' : 'notPermitted';
      },
    },
    {
      way: 'exporting it',
      try: async (actor) => {
        await makeDraft(await makeActor('editor'));
        const first = await wholeRecord(actor, RecordFilter.parse({}), 'Asia/Ho_Chi_Minh').next();
        return first.done ? 'notPermitted' : 'done';
      },
    },
  ],
} satisfies Partial<Record<Action, Attempt[]>>;
