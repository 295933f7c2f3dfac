import type { KeptDraft } from './kept-draft.ts';

/** The browser's own database, in which unsaved text survives its end. */
const shelf = 'unsaved';

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opening: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opening ??= (async () => {
    const request = indexedDB.open('ban-tin', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(shelf);
    const opened = await answered(request);
    // Another tab has a newer form of it.
    opened.onversionchange = () => opened.close();
    opened.onclose = () => {
      opening = undefined;
    };
    return opened;
  })();
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

/** Where one screen keeps its draft: by account and article, so that nobody else's is found, and by the screen. */
export type Place = { actorId: string; articleId: string; screenId: string };
const folder = ({ actorId, articleId }: Omit<Place, 'screenId'>) => `${actorId} ${articleId} `;
const keyOf = (place: Place) => folder(place) + place.screenId;

async function written(work: (store: IDBObjectStore) => void): Promise<void> {
  const transaction = (await database()).transaction(shelf, 'readwrite');
  const finished = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
  work(transaction.objectStore(shelf));
  return finished;
}

export const putKept = (place: Place, kept: KeptDraft): Promise<void> =>
  written((store) => void store.put(kept, keyOf(place)));

export const dropKept = (place: Place): Promise<void> => written((store) => void store.delete(keyOf(place)));

/** Names of the screens that are open in this browser now; a lock ends with its page, however that ends. */
const lockOf = (screenId: string) => `ban-tin.writing.${screenId}`;

async function openScreens(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name }) => name ?? ''));
}

/** Says that a screen is open, until the page is gone. */
export const announce = (screenId: string): void =>
  void navigator.locks?.request(lockOf(screenId), () => new Promise(() => undefined));

/** What screens that are gone have left of an article, the newest last. */
export async function leftBehind(of: Place): Promise<{ place: Place; kept: KeptDraft }[]> {
  const open = await openScreens();
  const all = (await database()).transaction(shelf).objectStore(shelf);
  const start = folder(of);
  const range = IDBKeyRange.bound(start, `${start}\uffff`);
  const [keys, values] = await Promise.all([answered(all.getAllKeys(range)), answered(all.getAll(range))]);
  return keys
    .map((key, index) => ({
      place: { ...of, screenId: String(key).slice(start.length) },
      kept: values[index] as KeptDraft,
    }))
    .filter(({ place }) => place.screenId !== of.screenId && !open.has(lockOf(place.screenId)))
    .sort((one, other) => one.kept.at.localeCompare(other.kept.at));
}
