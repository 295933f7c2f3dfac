import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { ArticleView, Choices, VersionedPart } from '../../components/desk/writing/article-view.ts';
import { unsavedParts } from '../../components/desk/writing/changes.ts';
import { settled } from '../../components/desk/writing/conflict/resolution.ts';
import { type KeptDraft, keptOf, restored } from '../../components/desk/writing/kept-draft.ts';
import { beat } from '../../components/desk/writing/presence/beat.ts';
import type { SaveAnswer, SaveRequest } from '../../components/desk/writing/save-request.ts';
import { hasNews, saveByHand, saveByItself } from '../../components/desk/writing/saving.ts';
import { takeNews } from '../../components/desk/writing/take-news.ts';
import { type WritingStore, writingStore } from '../../components/desk/writing/writing-store.ts';
import type { Chance } from '../../lib/corpus/chance.ts';
import type { Block } from '../../lib/text/document.ts';

/** What an editor was told is stored. */
export type Told = { part: 'vi' | 'en'; version: number; input: object; byHand: boolean };

/** A network that a test makes as bad as it likes. */
export type Weather = { bad: boolean; origins: string[] };

type Editor = { name: string; cookie: string; weather: Weather; chance: Chance; told: Told[] };

const current = new AsyncLocalStorage<Editor>();
const really = globalThis.fetch;

/** Sends a request of the screen's own code over a real connection, which loses, delays and doubles it. */
async function fetchInWeather(path: string, init: RequestInit): Promise<Response> {
  const editor = current.getStore();
  if (!editor) throw new Error('Nobody sends this.');
  const { weather, chance, cookie } = editor;
  const origin = chance.pick(weather.origins);
  const signedOut = weather.bad && chance.happens(0.05);
  const headers = { ...init.headers, origin, cookie: signedOut ? '' : cookie };
  const send = () => really(origin + path, { ...init, headers, keepalive: false });
  if (!weather.bad) return send();
  await pause(chance.between(0, 60));
  if (chance.happens(0.08)) throw new TypeError('The network is gone.');
  // The same request once more, at the same time or late; nobody hears the answer.
  if (chance.happens(0.1)) void send().catch(() => undefined);
  if (chance.happens(0.08)) setTimeout(() => void send().catch(() => undefined), chance.between(50, 900));
  const answer = await send();
  if (chance.happens(0.12)) throw new TypeError('The answer is lost.');
  return answer;
}

async function fetchAndNote(path: string, init: RequestInit): Promise<Response> {
  const response = await fetchInWeather(path, init);
  const editor = current.getStore();
  if (editor && path.endsWith('/save') && response.ok) {
    const request = JSON.parse(String(init.body)) as SaveRequest;
    const { results } = (await response.clone().json()) as SaveAnswer;
    for (const part of ['vi', 'en'] as const) {
      const [result, sent] = [results[part], request[part]];
      if (result?.ok && sent)
        editor.told.push({ part, version: result.data.version, input: sent.input, byHand: !request.auto });
    }
  }
  return response;
}

/** Takes the browser's place around the screen's own code, in this test file. */
export function simulateBrowser(): void {
  globalThis.fetch = fetchAndNote as typeof fetch;
  Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true });
  Object.defineProperty(globalThis, 'document', { value: { activeElement: null }, configurable: true });
  Object.defineProperty(globalThis, 'HTMLElement', { value: class {}, configurable: true });
}

const choices: Choices = { sections: [], units: [], schoolYears: [], tone: 'older' };

/** Somebody who writes at an article, on the writing screen's own code, and sometimes has the browser killed. */
export class SimulatedWriter {
  readonly editor: Editor;
  readonly articleId: string;
  #store: WritingStore | undefined;
  #kept: KeptDraft | null = null;
  #words = 0;
  /** Every word that this person has written, and those that they have removed, whoever had written them. */
  readonly written = new Set<string>();
  readonly removed = new Set<string>();

  constructor(editor: Editor, articleId: string) {
    this.editor = editor;
    this.articleId = articleId;
  }

  get #screen(): WritingStore {
    if (!this.#store) throw new Error('The screen is not open.');
    return this.#store;
  }

  get draft() {
    return this.#screen.get().draft;
  }

  get isIdle(): boolean {
    const state = this.#screen.get();
    return !hasNews(this.#screen) && unsavedParts(state).length === 0 && !state.saving;
  }

  #as<T>(work: () => Promise<T>): Promise<T> {
    return current.run(this.editor, work);
  }

  /** Opens the screen anew, with what the browser has kept. */
  async open(): Promise<void> {
    const view = await this.#as(() => this.#page());
    const store = writingStore(view, choices);
    if (this.#kept) {
      const then = { ...store.get(), ...restored(store.get(), this.#kept) };
      store.set({ ...then, ...takeNews(then, store.view) });
    }
    store.subscribe(() => {
      if (this.#store === store) this.#kept = structuredClone(keptOf(store.get(), new Date()));
    });
    this.#store = store;
  }

  async #page(): Promise<ArticleView> {
    const { origins } = this.editor.weather;
    const path = `/admin/articles/${this.articleId}/presence`;
    const body = JSON.stringify({
      ...{ screenId: `opening-${this.editor.name}`, part: null, block: null },
      versions: { shared: 0, vi: 0, en: 0 },
    });
    for (;;) {
      for (const origin of origins) {
        const headers = { 'content-type': 'application/json', origin, cookie: this.editor.cookie };
        const found = await really(origin + path, { method: 'POST', headers, body }).catch(() => null);
        if (found?.ok) return ((await found.json()) as { article: ArticleView }).article;
      }
      await pause(100);
    }
  }

  #word(): string {
    this.#words += 1;
    const word = `${this.editor.name}${this.#words}ắ`;
    this.written.add(word);
    return word;
  }

  /** Does one thing to the text. */
  type(): void {
    const { chance } = this.editor;
    const [store, locale] = [this.#screen, chance.pick(['vi', 'vi', 'vi', 'en'] as const)];
    const text = store.get().draft[locale];
    const { content } = text.body;
    const at = chance.between(0, content.length - 1);
    const put = (over: number, ...blocks: Block[]) => {
      const next = content.toSpliced(at, over, ...blocks);
      const one: Block = { type: 'paragraph' };
      store.patch(locale, { body: { type: 'doc', content: next.length > 0 ? next : [one] } });
    };
    const paragraph = (words: string): Block => ({
      type: 'paragraph',
      content: [{ type: 'text', text: words }],
    });
    const [block] = content.slice(at);
    const said = block?.type === 'paragraph' ? JSON.stringify(block.content ?? []) : '';
    const words = wordsIn(said);
    const step = chance.next();
    if (step < 0.08 && text.title.length < 200)
      store.patch(locale, { title: `${text.title} ${this.#word()}`.trim() });
    else if (step < 0.16 && text.sapo.length < 800)
      store.patch(locale, { sapo: `${text.sapo} ${this.#word()}`.trim() });
    else if (step < 0.22 && content.length > 2) {
      for (const word of words) this.removed.add(word);
      put(1);
    } else if (step < 0.45) put(0, paragraph(this.#word()));
    else put(1, paragraph([...words, this.#word()].join(' ')));
  }

  /** What the screen does by itself: it saves, hears of others, and asks where both have changed one thing. */
  async saveByItself(): Promise<void> {
    await this.#as(() => saveByItself(this.#screen));
    this.#settle();
  }

  async saveByHand(): Promise<void> {
    await this.#as(() => saveByHand(this.#screen));
    this.#settle();
  }

  async hear(): Promise<void> {
    await this.#as(() => beat(this.#screen));
    this.#settle();
  }

  /** Keeps both blocks; of two headlines or standfirsts makes one that has every word. */
  #settle(): void {
    const store = this.#screen;
    for (const part of Object.keys(store.get().theirs) as VersionedPart[]) {
      const before = store.get();
      store.set(settled(before, part, ({ block }) => (block === null ? 'theirs' : 'both')));
      if (part === 'shared') continue;
      for (const field of ['title', 'sapo'] as const) {
        const [mine, now] = [before.draft[part][field], store.get().draft[part][field]];
        const lacking = wordsIn(mine).filter((word) => !now.includes(word));
        if (lacking.length > 0) store.patch(part, { [field]: [now, ...lacking].join(' ') });
      }
    }
  }

  /** The browser ends at once; what it has kept is all that is left. */
  kill(): void {
    this.#store = undefined;
  }
}

/** The words that were written in a simulation. */
export const wordsIn = (text: string): string[] => text.match(/[a-z]+\d+ắ/g) ?? [];
