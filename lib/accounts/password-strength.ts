import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { type Issue, issue } from '../issue.ts';
import { fold } from '../text/fold.ts';

/** What Vietnamese passwords are made of first, without marks; the library's list is the world's leaked ones. */
const vietnamese = [
  ...[
    'matkhau',
    'anhyeuem',
    'emyeuanh',
    'yeuem',
    'yeuanh',
    'toiyeuem',
    'xinchao',
    'khongbiet',
    'khongnho',
    'mainhoem',
  ],
  ...[
    'vietnam',
    'hanoi',
    'saigon',
    'danang',
    'haiphong',
    'cantho',
    'bacninh',
    'tphcm',
    'nhatrang',
    'vohoc',
    'motnam',
  ],
  ...[
    'truonghoc',
    'nhatruong',
    'hocsinh',
    'sinhvien',
    'giaovien',
    'daihoc',
    'caodang',
    'phongban',
    'congdoan',
    'doanthanhnien',
  ],
  ...[
    'bantin',
    'tintuc',
    'quantri',
    'bientap',
    'nguoiviet',
    'duyetdang',
    'tonghop',
    'hanhchinh',
    'admin',
    'motconvit',
  ],
  ...[
    'nguyen',
    'tran',
    'phuong',
    'linh',
    'huong',
    'thanh',
    'trang',
    'hoang',
    'khongco',
    'motbahaibon',
    'mothaiba',
  ],
];

/** Fewer guesses than this, as the library counts them, take an attacker with a stolen hash a day or two. */
const fewestGuesses = 1e9;

let estimator: Promise<ZxcvbnFactory> | undefined;

/** The lists are large, so they are read when the first password is chosen. */
async function load(): Promise<ZxcvbnFactory> {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
  const { adjacencyGraphs, dictionary } = await import('@zxcvbn-ts/language-common');
  return new ZxcvbnFactory({ dictionary: { ...dictionary, vietnamese }, graphs: adjacencyGraphs });
}

/**
 * Whether a password that somebody chooses can be guessed: one that has leaked, a row of keys, a year behind a common word,
 * one's own name or address. Marks and spaces do not make it harder: those who guess leave them out as well.
 * @returns issue `passwordCommon` on the field, or nothing.
 */
export async function passwordFault(
  field: string,
  password: string,
  person: { name: string; email: string },
): Promise<Issue[]> {
  estimator ??= load();
  const plain = fold(password).replace(/\s/g, '');
  const own = [person.name, person.name.replaceAll(' ', ''), person.email, ...person.name.split(' ')].map(
    fold,
  );
  const [mailbox = '', host = ''] = person.email.split('@');
  const known = [...own, mailbox, ...host.split('.')].filter((word) => word.length > 2);
  const { guesses } = (await estimator).check(plain, known);
  return guesses < fewestGuesses ? [issue(field, 'passwordCommon')] : [];
}
