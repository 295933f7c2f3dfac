import fc from 'fast-check';

const word = fc.constantFrom(
  'Hội nghị',
  'đào tạo',
  'ẤỄỢ',
  'uỷ ban',
  'Conference',
  '30/6/2023',
  '200/KH-ĐHBN',
  ' ',
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

const bold = fc.constant({ type: 'bold' as const });
const italic = fc.constant({ type: 'italic' as const });
const link = fc
  .constantFrom(
    'https://example.edu.vn/tin?a=1#b',
    'mailto:tin@example.edu.vn',
    'tel:+842083846254',
    '/vi',
    '#a',
  )
  .map((href) => ({ type: 'link' as const, attrs: { href } }));
const foreign = fc
  .constantFrom('en', 'fr', 'zh-Hans', 'vi-VN')
  .map((lang) => ({ type: 'foreign' as const, attrs: { lang } }));

const marks = fc
  .tuple(fc.option(bold), fc.option(italic), fc.option(link), fc.option(foreign))
  .map((list) => list.filter((mark) => mark !== null));

const text = fc.record({ type: fc.constant('text' as const), text: words, marks });
const hardBreak = fc.constant({ type: 'hardBreak' as const });
const footnote = fc.record({
  type: fc.constant('footnote' as const),
  attrs: fc.record({ note: words.map((note) => `Xem ${note}`) }),
});
const inline = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: text },
    { weight: 1, arbitrary: hardBreak },
    { weight: 1, arbitrary: footnote },
  ),
  { maxLength: 5 },
);

const day = fc.constantFrom('2023-06-30', '2024-02-29', null, undefined);
const boxes = [
  fc.record({ type: fc.constant('pullFigure'), attrs: fc.record({ figure: word, says: words }) }),
  fc.record({
    type: fc.constant('event'),
    attrs: fc.record({
      what: words,
      day,
      time: fc.constantFrom('08:00', '23:59', null, undefined),
      where: words,
    }),
  }),
  fc.record({
    type: fc.constant('video'),
    attrs: fc.record({
      href: fc.constantFrom(
        '',
        'https://youtu.be/dQw4w9WgXcQ?si=abc',
        'https://vimeo.com/76979871',
        '/media/le.mp4',
      ),
      title: words,
      mediaId: fc.option(fc.uuid()),
    }),
  }),
  fc.record({ type: fc.constant('attachment'), attrs: fc.record({ fileId: fc.uuid() }) }),
  fc.constant({ type: 'documents' }),
];

const { block } = fc.letrec<{ paragraph: unknown; list: unknown; flow: unknown; block: unknown }>((tie) => ({
  paragraph: fc.record({ type: fc.constant('paragraph'), content: inline }, { requiredKeys: ['type'] }),
  list: fc.oneof(
    fc.record({ type: fc.constant('bulletList'), content: items(tie('flow')) }),
    fc.record(
      {
        type: fc.constant('orderedList'),
        attrs: fc.record({ start: fc.nat(9999) }),
        content: items(tie('flow')),
      },
      { requiredKeys: ['type', 'content'] },
    ),
  ),
  flow: fc.oneof({ maxDepth: 4, depthIdentifier: 'flow' }, tie('paragraph'), tie('list')),
  block: fc.oneof(
    tie('paragraph'),
    tie('list'),
    fc.record({
      type: fc.constant('heading'),
      attrs: fc.record({ level: fc.constantFrom(2, 3) }),
      content: inline,
    }),
    fc.record(
      {
        type: fc.constant('blockquote'),
        attrs: fc.record({ source: fc.option(words) }),
        content: several(tie('flow')),
      },
      { requiredKeys: ['type', 'content'] },
    ),
    fc.record({ type: fc.constant('table'), content: several(row(tie('flow'))) }),
    fc.record({ type: fc.constant('image'), attrs: fc.record({ mediaId: fc.uuid() }) }),
    fc.constant({ type: 'gallery' }),
    fc.constant({ type: 'horizontalRule' }),
    ...boxes,
  ),
}));

function several<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(arbitrary, { minLength: 1, maxLength: 3 });
}

function items(flow: fc.Arbitrary<unknown>) {
  return several(fc.record({ type: fc.constant('listItem'), content: several(flow) }));
}

function row(flow: fc.Arbitrary<unknown>) {
  const cell = fc.record(
    {
      type: fc.constantFrom('tableCell', 'tableHeader'),
      attrs: fc.record({ colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.integer({ min: 1, max: 3 }) }),
      content: several(flow),
    },
    { requiredKeys: ['type', 'content'] },
  );
  return fc.record({ type: fc.constant('tableRow'), content: fc.array(cell, { maxLength: 3 }) });
}

const key = fc.constantFrom('s0p1', 's0p2', 's1h1', 'k3j9x0a2bq', 'k-_');

/** A block of the body itself, with a key, with the editor's `null` for none, or without one. */
const keyedBlock = fc
  .tuple(block as fc.Arbitrary<{ attrs?: object }>, fc.option(fc.option(key), { nil: undefined }))
  .map(([made, given]) => (given === undefined ? made : { ...made, attrs: { ...made.attrs, key: given } }));

/** Any document that a body may be, as JSON: every node and mark, nested as deep as real texts are. */
export const anyBody = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(keyedBlock, { minLength: 1, maxLength: 6 }),
});
