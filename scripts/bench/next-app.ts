import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, runNode } from '../child.ts';
import { Refusal } from '../shell.ts';

const layout = `export default function Layout({ children }) {
  return <html lang="vi"><body>{children}</body></html>;
}
`;

const page = `import { body, description, title } from '../page.json';

export const dynamic = 'force-static';
export const metadata = { title, description };

export default function Page() {
  return <div dangerouslySetInnerHTML={{ __html: body }} />;
}
`;

const part = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

/**
 * Builds a Next application of one prerendered page with the body of one of ours. It is less than the whole page would
 * be there: most of the head is missing, and its content is one string instead of a tree of elements.
 * @param html Our page, finished.
 */
export async function buildNextApp(folder: string, html: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'app'), { recursive: true });
  const content = {
    title: part(html, /<title>([^<]*)<\/title>/),
    description: part(html, /<meta name="description" content="([^"]*)"/),
    body: part(html, /<body[^>]*>([\s\S]*)<\/body>/),
  };
  writeFileSync(path.join(folder, 'page.json'), JSON.stringify(content));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(path.join(folder, 'next.config.js'), 'export default {};\n');
  writeFileSync(path.join(folder, 'app', 'layout.jsx'), layout);
  writeFileSync(path.join(folder, 'app', 'page.jsx'), page);
  const { code, output } = await runNode([commandOf('next'), 'build', folder], {
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Refusal(`Next did not build the page to compare with:\n${output}`);
}
