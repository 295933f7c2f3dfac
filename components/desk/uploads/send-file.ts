import type { Issue, Result } from '../../../lib/issue.ts';

const failed = (key: string): { ok: false; issues: Issue[] } => ({ ok: false, issues: [{ field: '', key }] });

function resultOf<T>(request: XMLHttpRequest): Result<T> {
  try {
    const answer: unknown = JSON.parse(request.responseText);
    if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as Result<T>;
  } catch {
    // What answered was no upload route: a proxy, or a server that is starting.
  }
  return failed(request.status === 413 ? 'mediaTooLarge' : 'uploadFailed');
}

type Sending = {
  headers?: Record<string, string>;
  /** Told the share that has left, from 0 to 1; `fetch` cannot say. */
  onProgress: (share: number) => void;
};

/** Posts a body and answers with what the newsroom says, or why nothing came. */
export const send = <T>(
  address: string,
  body: File | FormData,
  { headers = {}, onProgress }: Sending,
): Promise<Result<T>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(resultOf<T>(request));
    request.onerror = () => resolve(failed(navigator.onLine ? 'uploadFailed' : 'uploadOffline'));
    request.send(body);
  });

/** Uploads one file as it is. */
export const sendFile = <T>(
  address: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<Result<T>> => {
  const headers = {
    'Content-Type': file.type || 'application/octet-stream',
    'X-File-Name': encodeURIComponent(file.name.normalize('NFC')),
  };
  return send<T>(address, file, { headers, onProgress });
};
