import type { ClientBase } from 'pg';
import { locales } from '../i18n/locales.ts';
import { slugOf } from '../text/slug.ts';
import { type Chance, uuidAt } from './chance.ts';
import { inLanguage, type Pair } from './pair.ts';
import { insertAll } from './write.ts';

/** Where articles of the corpus are filed, and who issues them. */
export type Filing = { sectionIds: string[]; units: { id: string; name: Pair }[] };

const sections: readonly Pair[] = [
  ['Tin nhà trường', 'University news'],
  ['Hội nghị', 'Conferences'],
  ['Công đoàn', 'Trade union'],
  ['Đào tạo', 'Teaching'],
  ['Nghiên cứu', 'Research'],
  ['Sinh viên', 'Students'],
];

const units: readonly Pair[] = [
  ['Phòng Đào tạo', 'Academic Affairs Office'],
  ['Phòng Khoa học và Hợp tác quốc tế', 'Office of Research and International Relations'],
  ['Phòng Công tác sinh viên', 'Student Affairs Office'],
  ['Công đoàn trường', 'University Trade Union'],
  ['Đoàn Thanh niên', 'Youth Union'],
  ['Khoa Công nghệ thông tin', 'Faculty of Information Technology'],
  ['Khoa Kinh tế', 'Faculty of Economics'],
  ['Khoa Ngoại ngữ', 'Faculty of Foreign Languages'],
  ['Khoa Cơ khí', 'Faculty of Mechanical Engineering'],
  ['Trung tâm Thông tin – Thư viện', 'Library and Information Centre'],
  ['Trung tâm Khởi nghiệp', 'Start-up Centre'],
  ['Viện Môi trường', 'Institute for the Environment'],
];

async function make(
  client: ClientBase,
  kind: 'section' | 'unit',
  names: readonly Pair[],
  at: Date,
  chance: Chance,
) {
  const made = names.map((name, position) => ({ id: uuidAt(at, chance), position, name }));
  await insertAll(client, {
    [kind]: made.map(({ id, position }) => ({ id, position })),
    [`${kind}_text`]: made.flatMap(({ id, name }) =>
      locales.map((locale) => ({
        [`${kind}_id`]: id,
        locale,
        name: inLanguage(name, locale),
        slug: slugOf(inLanguage(name, locale)),
        ...(kind === 'section' && { description: '' }),
      })),
    ),
  });
}

async function unitsIn(client: ClientBase): Promise<Filing['units']> {
  const { rows } = await client.query(
    `SELECT u.id, vi.name AS vi, en.name AS en FROM unit u
     JOIN unit_text vi ON vi.unit_id = u.id AND vi.locale = 'vi'
     JOIN unit_text en ON en.unit_id = u.id AND en.locale = 'en' ORDER BY u.position`,
  );
  return rows.map(({ id, vi, en }) => ({ id, name: [vi, en] }));
}

const sectionsIn = async (client: ClientBase): Promise<string[]> =>
  (await client.query('SELECT id FROM section ORDER BY position')).rows.map(({ id }) => id);

/** The sections and units that are there; where there are none, invented ones. */
export async function ensureFiling(client: ClientBase, now: Date, chance: Chance): Promise<Filing> {
  if ((await sectionsIn(client)).length === 0) await make(client, 'section', sections, now, chance);
  if ((await unitsIn(client)).length === 0) await make(client, 'unit', units, now, chance);
  return { sectionIds: await sectionsIn(client), units: await unitsIn(client) };
}
