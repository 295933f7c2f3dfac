/** There is no such address; Next's own page for that is none for programs. */
const absent = () =>
  new Response('Not found.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

export { absent as DELETE, absent as GET, absent as PATCH, absent as POST, absent as PUT };
