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

/**
 * Uploads one file as it is.
 * @param onProgress Told the share that has left, from 0 to 1; `fetch` cannot say.
 */
export const sendFile = <T>(
  address: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<Result<T>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name.normalize('NFC')));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(resultOf<T>(request));
    request.onerror = () => resolve(failed(navigator.onLine ? 'uploadFailed' : 'uploadOffline'));
    request.send(file);
  });
