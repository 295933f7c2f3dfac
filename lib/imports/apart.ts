import { type ChildProcess, fork } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { issue, type Result, refused } from '../issue.ts';
import type { Question } from './reading-process.ts';
import type { Understood } from './understanding.ts';

/** Where the process stands; the built site runs beside its sources. */
const file = ['lib', 'imports', 'reading-process.ts'];

/** The most that reading one document may take. */
const limits = { seconds: 60, megabytes: 768 };

/** How long the process stays without anything to read: who looks at a preview brings the document in a moment later. */
const idleMs = 60_000;

let reader: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;

function started(): ChildProcess {
  const child = fork(path.join(/* turbopackIgnore: true */ process.cwd(), ...file), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${limits.megabytes}`],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  // Readers and writers go first. A system that does not allow it loses nothing else.
  try {
    if (child.pid) os.setPriority(child.pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {}
  // It keeps nobody from ending.
  child.unref();
  child.channel?.unref();
  // Whoever waits for an answer hears of it too.
  child.on('error', () => undefined);
  return child;
}

function stop(): void {
  reader?.kill('SIGKILL');
  reader = null;
}

/** Structured clones are plain byte arrays. */
const withBuffers = ({ pictures, ...rest }: Understood): Understood => ({
  ...rest,
  pictures: pictures.map((picture) => ({ ...picture, bytes: Buffer.from(picture.bytes) })),
});

/**
 * Understands a document in a process of its own, so that a long or hostile one holds up nobody else: it has a limit of
 * time and of memory, and ends when it passes one. Documents are read one at a time; the caller sees to that.
 * @returns see `understand`; also an issue importTooMuch on `file`.
 */
export async function readApart(
  question: Question,
  { seconds = limits.seconds } = {},
): Promise<Result<Understood>> {
  clearTimeout(idle);
  if (!reader?.connected) reader = started();
  const child = reader;
  const answer = await new Promise<Result<Understood> | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), seconds * 1000);
    const settle = (told: Result<Understood> | null) => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onExit);
      resolve(told);
    };
    const onMessage = (told: unknown) => settle(told as Result<Understood>);
    const onExit = () => settle(null);
    child.on('message', onMessage).once('exit', onExit).once('error', onExit);
    child.send(question);
  });
  if (!answer) {
    stop();
    return refused(issue('file', 'importTooMuch'));
  }
  idle = setTimeout(stop, idleMs).unref();
  return answer.ok ? { ok: true, data: withBuffers(answer.data) } : answer;
}
