/** An answer that is an XML document. */
export const xml = (document: string, type = 'application/xml'): Response =>
  new Response(document, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
