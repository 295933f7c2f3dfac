import { expect, it } from 'vitest';
import { nested } from '../../../app/admin/nested.ts';

const formOf = (...fields: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

it('groups the fields of a form', () => {
  const fields = nested(
    formOf(['version', '3'], ['vi.name', 'Đào tạo'], ['vi.slug', 'dao-tao'], ['en.name', '']),
  );
  expect(fields).toEqual({ version: '3', vi: { name: 'Đào tạo', slug: 'dao-tao' }, en: { name: '' } });
});

it('takes no name for more than a name', () => {
  nested(
    formOf(
      ['__proto__.polluted', 'yes'],
      ['constructor.polluted', 'yes'],
      ['vi', 'text'],
      ['vi.name', 'Tin'],
    ),
  );
  expect('polluted' in {}).toBe(false);
});
