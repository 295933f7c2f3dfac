import type { CDPSession, Page } from '@playwright/test';

type DomNode = { nodeId: number; nodeType: number; children?: DomNode[] };

/** A font that draws words of a page: whether the serif was asked for, and whether it came from the site. */
type Drawn = { serif: boolean; family: string; own: boolean };

const withText = (node: DomNode): number[] => [
  ...(node.children?.some(({ nodeType }) => nodeType === 3) ? [node.nodeId] : []),
  ...(node.children ?? []).flatMap(withText),
];

async function fontsOfNode(session: CDPSession, nodeId: number): Promise<Drawn[]> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  if (fonts.length === 0) return [];
  const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
  const asked = computedStyle.find(({ name }) => name === 'font-family')?.value ?? '';
  const serif = asked.includes('Source Serif 4');
  return fonts.map(({ familyName, isCustomFont }) => ({ serif, family: familyName, own: isCustomFont }));
}

/** The fonts that draw the words of a page, one for each element and font. */
export async function fontsOn(page: Page): Promise<Drawn[]> {
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const fonts = await Promise.all(withText(root as DomNode).map((nodeId) => fontsOfNode(session, nodeId)));
  await session.detach();
  return fonts.flat();
}
