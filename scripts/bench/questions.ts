import { systemClock } from '../../lib/clock.ts';
import { deskQuestions } from '../../lib/corpus/desk-questions.ts';
import { readerQuestions } from '../../lib/corpus/reader-questions.ts';
import { type Timing, timeQuestion } from '../../lib/corpus/timing.ts';
import { progress } from '../shell.ts';

const times = 20;

/** Times what the pages of readers and of the desk ask of the database; milliseconds. */
export async function measureQuestions(): Promise<Timing[]> {
  progress(`Asking the database each question ${times} times`);
  const inEnglish = await readerQuestions('en', systemClock);
  const questions = [
    ...(await readerQuestions('vi', systemClock)),
    ...inEnglish.map((question) => ({ ...question, name: `${question.name} (en)` })),
    ...(await deskQuestions()),
  ];
  const timings: Timing[] = [];
  for (const question of questions) timings.push(await timeQuestion(question, times));
  return timings;
}
