import type { Actor } from '../accounts/permissions.ts';
import { listArticles } from '../articles/desk-list.ts';
import { exportArticles } from '../articles/list-export.ts';
import { listViewOf } from '../articles/list-views.ts';
import { translationsDue } from '../articles/translations-due.ts';
import { searchForRelated } from '../related/picker.ts';
import { suggestRelated } from '../related/suggestions.ts';
import { myTexts, waitingForMe } from '../review/board.ts';
import { guestAuthorId } from './authors.ts';
import type { Question } from './question.ts';
import { takeSample } from './sample.ts';

const person = (role: Actor['role']): Actor => ({
  id: guestAuthorId,
  name: '',
  role,
  interfaceLocale: 'vi',
});

/** What the desk asks: its list, filtered, searched, sorted and as a file, and the picker and suggestions of related news. */
export async function deskQuestions(): Promise<Question[]> {
  const { sections, units, stories } = await takeSample('vi');
  const [publisher, writer] = [person('publisher'), person('writer')];
  const list = (name: string, filter: Record<string, unknown>, actor = publisher): Question => ({
    name: `desk list, ${name}`,
    limit: 100,
    ask: () => listArticles(actor, filter),
  });
  const due = (name: string, filter: Record<string, unknown>, actor = publisher): Question => ({
    name: `translations due, ${name}`,
    limit: 100,
    ask: () => translationsDue(actor, filter),
  });
  const picker = (name: string, q: string, actor = publisher): Question => ({
    name: `picker, ${name}`,
    limit: 100,
    ask: () => searchForRelated(actor, { q }),
  });
  const board = (name: string, ask: Question['ask']): Question => ({
    name: `board, ${name}`,
    limit: 100,
    ask,
  });
  return [
    list('all', {}),
    list('a deep page', { page: 1000 }),
    list('own', {}, writer),
    list('a section', { sectionId: sections.busiest.id }),
    list('a unit', { unitId: units.busiest.id }),
    { ...list('a quiet unit', { unitId: units.quietest.id }), mayScan: true },
    list('an author', { authorId: writer.id }),
    { ...list('drafts', { status: 'draft' }), mayScan: true },
    list('changed since', { status: 'changed' }),
    list('waiting for English', { language: 'waitingEn' }),
    { ...list('published in a month', { from: '2024-03-01', to: '2024-03-31' }), mayScan: true },
    list('by publication', { sort: 'published' }),
    list('by headline', { sort: 'title' }),
    list('many found', { q: 'hoi thao' }),
    list('some found', { q: 'chuyen doi so toa dam' }),
    list('a document', { q: '12/KH-KT' }),
    list('nothing found', { q: 'zebra crossing' }),
    { ...list('found, by headline', { q: 'nữ công', sort: 'title' }), mayScan: true },
    list('translations behind', { language: 'behind' }),
    due('all', {}),
    due('a deep page', { page: 400 }),
    { ...due('not begun', { kind: 'absent' }), mayScan: true },
    { ...due('half done', { kind: 'partial' }), mayScan: true },
    due('behind', { kind: 'behind' }),
    { ...due('own', {}, writer), mayScan: true },
    board('waits for a publisher', () => waitingForMe(publisher)),
    board('waits for a writer', () => waitingForMe(writer)),
    { ...board('own texts', () => myTexts(publisher)), mayScan: true },
    picker('nothing typed', ''),
    picker('many found', 'hoi thao'),
    picker('some found', 'chuyển đổi số toạ đàm'),
    picker('one word', 'gender'),
    picker('a document', '12/KH-KT'),
    { ...picker('by a writer', 'chuyen doi so', writer), mayScan: true },
    {
      name: 'suggestions of related news',
      limit: 100,
      ask: (turn) => suggestRelated(publisher, stories[turn % stories.length]?.articleId ?? ''),
    },
    {
      name: 'how the list is looked at',
      limit: 100,
      ask: () => listViewOf(publisher),
    },
    {
      name: 'the list as a file, its first part',
      limit: 100,
      ask: async () => {
        const parts = exportArticles(publisher, {}, { head: [], states: {}, origin: '' });
        return [await parts.next(), await parts.next(), await parts.return(undefined)];
      },
    },
  ];
}
