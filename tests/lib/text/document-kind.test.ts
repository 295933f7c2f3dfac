import { describe, expect, test } from 'vitest';
import { documentKind, documentKinds } from '../../../lib/text/document-kind.ts';
import en from '../../../messages/en.json' with { type: 'json' };

describe('the kind of a document', () => {
  test.each([
    ['200/KH-ĐHBN', 'plan'],
    ['520/KH-CĐĐHSPKT', 'plan'],
    ['10/QĐ-ĐHBN', 'decision'],
    ['10/QĐ-ĐHBN'.normalize('NFD'), 'decision'],
    ['05/NQ-ĐU', 'resolution'],
    ['7/TB-HCTH', 'notice'],
    ['15/CV-ĐHBN', 'letter'],
    ['3/HD-CĐ', 'guidance'],
    ['44/BC-ĐHBN', 'report'],
    ['9/TTr-ĐHBN', 'submission'],
    ['9/TTR-ĐHBN', 'submission'],
    ['12/2023/TT-BGDĐT', 'circular'],
    ['30/2020/NĐ-CP', 'decree'],
    ['200 / KH – ĐHBN', 'plan'],
    ['200/kh-đhbn', 'plan'],
  ])('%s', (number, kind) => expect(documentKind(number)).toBe(kind));

  test.each(['15/ĐHBN-TCHC', '200', 'KH-200', '12/CĐ-ĐHBN', '', '/', '1/KHOA-2'])(
    'is unknown of %j: its letters name no kind',
    (number) => expect(documentKind(number)).toBeNull(),
  );

  test('has a name in the messages', () => {
    expect(Object.keys(en.article.documentKind).sort()).toEqual([...documentKinds].sort());
  });
});
