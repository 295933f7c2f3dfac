/** Where a video may be: two well-known houses, or a file of this site. */
export type VideoHost = 'youtube' | 'vimeo' | 'file';

export type VideoAddress = { host: VideoHost; href: string };

const youtubeId = /^[\w-]{11}$/;
const vimeoId = /^\d{4,12}$/;
const ownFile = /^\/(?!\/)[\w\-./%]+\.(?:mp4|webm)$/i;

function youtube({ hostname, pathname, searchParams }: URL): string | null {
  const [, first = '', second = ''] = pathname.split('/');
  const named = hostname === 'youtu.be' ? first : (searchParams.get('v') ?? '');
  const id = /^(?:embed|shorts|live|v)$/.test(first) ? second : named;
  if (!youtubeId.test(id)) return null;
  const start = /^\d+/.exec(searchParams.get('t') ?? searchParams.get('start') ?? '')?.[0];
  return `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}` : ''}`;
}

function vimeo({ pathname }: URL): string | null {
  const id = pathname.split('/').find((step) => vimeoId.test(step));
  return id ? `https://vimeo.com/${id}` : null;
}

const hosts = new Map<string, { host: VideoHost; read: (url: URL) => string | null }>([
  ...['youtube.com', 'm.youtube.com', 'youtu.be', 'youtube-nocookie.com'].map(
    (name) => [name, { host: 'youtube' as const, read: youtube }] as const,
  ),
  ...['vimeo.com', 'player.vimeo.com'].map(
    (name) => [name, { host: 'vimeo' as const, read: vimeo }] as const,
  ),
]);

/**
 * The video meant by what somebody typed or copied, under its one plain address: YouTube and Vimeo in every form that they
 * hand out, without what follows the viewer about; a file of this site by its path (`/media/le-khai-giang.mp4`).
 * @returns null for every other address; there is no way from a text to another house's player.
 */
export function videoAddress(typed: string): VideoAddress | null {
  const text = typed.trim();
  if (ownFile.test(text)) return text.includes('..') ? null : { host: 'file', href: text };
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`);
  if (!url || url.username || url.port) return null;
  const found = hosts.get(url.hostname.replace(/^www\./, ''));
  const href = found?.read(url);
  return found && href ? { host: found.host, href } : null;
}
