import type { Label } from '@aduan/core';
import type { DeskSettings } from '@aduan/core/plugin';
import {
  type CheckedAgainst,
  changesByKey,
  type DescribedPart,
  type SettingsChange,
  type SettingsDocument,
  type SettingsMistake,
  type SettingsPath,
} from '../settings/contributions.js';
import type { OrganizationBody, Unit } from './definition.js';
import { type OrganizationMistake, organizationMistakes } from './organization-mistakes.js';
import { organizationSchemas } from './read-definition.js';

/** The unit of an officer. */
export interface OfficerPost {
  readonly id: string;
  readonly unit: string;
  /** Whether they work there, or wait for approval. */
  readonly isHere: boolean;
}

/** What the document knows of the desk besides its body. */
interface DocumentDesk {
  /** What the host gave, until the office publishes another body. */
  readonly given: OrganizationBody;
  /** The body in force. */
  inForce(): OrganizationBody;
  /** The posts of all officers, also of former ones. */
  posts(): readonly OfficerPost[];
  /** Receives a function that reads the body in force. */
  bind(read: () => OrganizationBody): void;
}

type Names = Parameters<SettingsDocument<OrganizationBody>['describe']>[2];

/**
 * The document `organization` of the plugin `settings`: agencies, units, supervision and referrals. Officers are no part
 * of it: commands change them one by one.
 */
export function organizationDocument(desk: DocumentDesk): SettingsDocument<OrganizationBody> {
  return {
    id: 'organization',
    label: { id: 'Unit kerja', en: 'Units' },
    schema: organizationSchemas().body,
    base: () => desk.given,
    check: (body, against) => [
      ...organizationMistakes(body).map((mistake) => inWords(mistake, body)),
      ...removedUnits(body, desk),
      ...officersInTheWay(body, desk),
      ...topicMistakes(body, against),
    ],
    describe: (before, after, names) => [
      ...changesByKey(partsOf(before, names), partsOf(after, names)),
      ...orderChange(before, after),
    ],
    bind: (read) => desk.bind(read),
  };
}

/** "Loket (loket)" of a unit or an agency of a body; the code alone for an unknown one. */
function called(code: string, { agencies = [], units }: OrganizationBody): Label {
  const found = [...units, ...agencies].find((each) => each.code === code);
  if (!found) return { id: `"${code}"`, en: `"${code}"` };
  return { id: `"${found.name.id}" (${code})`, en: `"${found.name.en}" (${code})` };
}

/** What a mistake of the definition means for whoever edits it. */
function inWords(
  { code, kind, path }: OrganizationMistake,
  body: OrganizationBody,
): SettingsMistake {
  const [list, index, field] = path;
  const owner = list === 'units' ? body.units[Number(index)]?.code : undefined;
  const unit = called(owner ?? '', body);
  const place =
    owner === undefined ? (places[String(list)] ?? places.units) : placeOf(unit, String(field));
  const named = called(code, body);
  const sentences: Readonly<Record<OrganizationMistake['kind'], Label>> = {
    taken: {
      id: `Kode "${code}" dipakai dua kali. Setiap instansi dan unit perlu kode sendiri: ubah salah satunya.`,
      en: `The code "${code}" is used twice. Each agency and unit needs a code of its own: change one.`,
    },
    'no-agency': {
      id: `${place?.id}: instansi "${code}" tidak ada. Pilih instansi lain, atau tambahkan instansi itu.`,
      en: `${place?.en}: there is no agency "${code}". Choose another one, or add it.`,
    },
    'no-unit': {
      id: `${place?.id}: unit "${code}" tidak ada. Pilih unit lain, atau tambahkan unit itu.`,
      en: `${place?.en}: there is no unit "${code}". Choose another one, or add it.`,
    },
    loop: {
      id: `${place?.id}: ${named.id} kembali ke unit itu sendiri. Pilih unit lain.`,
      en: `${place?.en}: ${named.en} leads back to the unit itself. Choose another unit.`,
    },
    retired: {
      id: `${place?.id}: ${named.id} tidak dipakai lagi. Pilih unit yang masih dipakai.`,
      en: `${place?.en}: ${named.en} is retired. Choose a unit that is in use.`,
    },
  };
  return { path, message: sentences[kind] };
}

const places: Readonly<Record<string, Label>> = {
  units: { id: 'Unit kerja', en: 'Units' },
  supervision: { id: 'Pengawasan', en: 'Supervision' },
  intake: { id: 'Unit penerima laporan', en: 'The unit that takes all other tickets' },
};

function placeOf(unit: Label, field: string): Label {
  switch (field) {
    case 'agency':
      return { id: `Instansi unit ${unit.id}`, en: `The agency of the unit ${unit.en}` };
    case 'successor':
      return { id: `Pengganti unit ${unit.id}`, en: `The successor of the unit ${unit.en}` };
    default:
      return { id: `Unit di atas ${unit.id}`, en: `The unit above ${unit.en}` };
  }
}

/** Units that tickets or officers may know, and that the body no longer has. */
function removedUnits({ units }: OrganizationBody, desk: DocumentDesk): readonly SettingsMistake[] {
  const former = new Map(
    [...desk.given.units, ...desk.inForce().units].map((unit) => [unit.code, unit]),
  );
  const ofOfficers = desk.posts().map(({ unit }) => unit);
  const known = new Set([...former.keys(), ...ofOfficers]);
  const gone = [...known].filter((code) => !units.some((unit) => unit.code === code));
  return gone.map((code) => {
    const { en, id } = former.get(code)?.name ?? { en: code, id: code };
    return {
      path: ['units'],
      message: {
        id: `Unit "${id}" (${code}) tidak bisa dihapus, karena laporan atau petugas memakainya. Tandai "tidak dipakai lagi" dan pilih unit penggantinya.`,
        en: `The unit "${en}" (${code}) cannot be deleted, because tickets or officers have it. Retire it, and choose its successor.`,
      },
    };
  });
}

/** Officers who still work in a retired unit, and codes that an officer has already. */
function officersInTheWay(body: OrganizationBody, desk: DocumentDesk): readonly SettingsMistake[] {
  const officers = desk.posts();
  const codes = [
    ...(body.agencies ?? []).map(({ code }, index) => ({ code, path: ['agencies', index] })),
    ...body.units.map(({ code }, index) => ({ code, path: ['units', index] })),
  ];
  return [
    ...codes.flatMap(({ code, path }) =>
      officers.some(({ id }) => id === code)
        ? [
            {
              path: [...path, 'code'],
              message: {
                id: `Kode "${code}" sudah dimiliki seorang petugas. Pakai kode lain.`,
                en: `An officer has the code "${code}" already. Use another code.`,
              },
            },
          ]
        : [],
    ),
    ...body.units.flatMap(({ code, successor }, index) => {
      const here = officers.filter(({ isHere, unit }) => isHere && unit === code).length;
      if (successor === undefined || here === 0) return [];
      const unit = called(code, body);
      return [
        {
          path: ['units', index, 'successor'],
          message: {
            id: `Unit ${unit.id} masih punya ${here} petugas. Pindahkan mereka dulu ke unit lain di halaman Petugas, lalu terbitkan ini.`,
            en: `The unit ${unit.en} still has ${here} ${here === 1 ? 'officer' : 'officers'}. Move them to another unit on the page Officers first, then publish this.`,
          },
        },
      ];
    }),
  ];
}

/** Topics that do not exist, are retired, or have another code now. */
function topicMistakes(
  body: OrganizationBody,
  { inForce: { categories } }: CheckedAgainst,
): readonly SettingsMistake[] {
  if (!categories) return [];
  return body.units.flatMap(({ categories: own = [], code, recusedBy = [], successor }, index) => {
    const unit = called(code, body);
    const listed = [
      ...own.map((topic, at) => ({ topic, path: ['units', index, 'categories', at] })),
      ...recusedBy.map((topic, at) => ({ topic, path: ['units', index, 'recusedBy', at] })),
    ];
    return successor === undefined
      ? listed.flatMap(({ path, topic }) => topicMistake(topic, path, unit, categories))
      : [];
  });
}

function topicMistake(
  topic: string,
  path: SettingsPath,
  unit: Label,
  categories: NonNullable<DeskSettings['categories']>,
): readonly SettingsMistake[] {
  const found = categories.resolve(topic);
  if (!found) {
    const message = {
      id: `Unit ${unit.id}: topik "${topic}" tidak ada. Pilih topik dari daftar topik.`,
      en: `The unit ${unit.en}: there is no topic "${topic}". Choose one of the topics.`,
    };
    return [{ path, message }];
  }
  if (found.code !== topic) {
    const message = {
      id: `Unit ${unit.id}: topik "${topic}" sudah diganti "${found.label.id}" (${found.code}). Pilih topik itu.`,
      en: `The unit ${unit.en}: "${found.label.en}" (${found.code}) replaces the topic "${topic}". Choose that one.`,
    };
    return [{ path, message }];
  }
  if (!found.retired) return [];
  const message = {
    id: `Unit ${unit.id}: topik "${found.label.id}" (${topic}) tidak dipakai lagi. Hapus dari unit ini, atau pilih topik lain.`,
    en: `The unit ${unit.en}: the topic "${found.label.en}" (${topic}) is retired. Remove it from this unit, or choose another.`,
  };
  return [{ path, message }];
}

function partsOf(body: OrganizationBody, names: Names): ReadonlyMap<string, DescribedPart> {
  const { agencies = [], intake, referrals = [], supervision, units } = body;
  const listed = (codes: readonly string[]) => joined(codes.map((code) => called(code, body)));
  return new Map<string, DescribedPart>([
    ...agencies.map(({ code, name }): [string, DescribedPart] => [
      `agency ${code}`,
      { subject: { id: `Instansi ${code}`, en: `Agency ${code}` }, text: name },
    ]),
    ...units.map((unit): [string, DescribedPart] => [
      `unit ${unit.code}`,
      {
        subject: { id: `Unit ${unit.code}`, en: `Unit ${unit.code}` },
        text: unitText(unit, body, names),
      },
    ]),
    ['supervision', { subject: places.supervision as Label, text: listed(supervision) }],
    ...(intake === undefined
      ? []
      : [['intake', { subject: places.intake as Label, text: listed([intake]) }] as const]),
    ...referrals.map(({ agency, appliesTo, name }): [string, DescribedPart] => [
      `referral ${agency}`,
      {
        subject: { id: `Rujukan ${agency}`, en: `Referral ${agency}` },
        text: { id: `${name.id}: ${appliesTo.id}`, en: `${name.en}: ${appliesTo.en}` },
      },
    ]),
  ]);
}

/** A unit in words: "Tim layanan; topik: Gerai; tidak dipakai lagi, diteruskan ke "Loket" (loket)". */
function unitText(unit: Unit, body: OrganizationBody, names: Names): Label {
  const { agency, categories, knownAs, name, parent, recusedBy, regions, successor } = unit;
  const text = (id: string, en: string, values: readonly Label[] | undefined) => {
    const all = values && joined(values);
    return all ? [{ id: `${id} ${all.id}`, en: `${en} ${all.en}` }] : [];
  };
  const topics = (codes: readonly string[] | undefined) => codes?.map(names.category);
  const of = (code: string | undefined) => (code === undefined ? undefined : [called(code, body)]);
  const parts = [
    name,
    ...text('instansi:', 'agency:', of(agency)),
    ...text('di bawah', 'below', of(parent)),
    ...text('topik:', 'topics:', topics(categories)),
    ...text('wilayah:', 'regions:', regions?.map(names.region)),
    ...text('tidak menerima laporan tentang', 'gets no complaints about', topics(recusedBy)),
    ...text(
      'disebut juga',
      'also called',
      knownAs?.map((said) => ({ id: said, en: said })),
    ),
    ...text('tidak dipakai lagi, diteruskan ke', 'retired, its work goes to', of(successor)),
  ];
  return joined(parts, '; ');
}

function joined(labels: readonly Label[], separator = ', '): Label {
  return {
    id: labels.map(({ id }) => id).join(separator) || '–',
    en: labels.map(({ en }) => en).join(separator) || '–',
  };
}

/** The order of the units decides between two that are equally competent. */
function orderChange(before: OrganizationBody, after: OrganizationBody): readonly SettingsChange[] {
  const inBoth = (body: OrganizationBody, other: OrganizationBody) =>
    body.units.flatMap(({ code }) => (other.units.some((each) => each.code === code) ? code : []));
  const [was, is] = [inBoth(before, after), inBoth(after, before)];
  if (was.join() === is.join()) return [];
  const said = (codes: readonly string[], body: OrganizationBody) =>
    joined(codes.map((code) => called(code, body)));
  const subject = { id: 'Urutan unit kerja', en: 'Order of the units' };
  return [{ subject, before: said(was, before), after: said(is, after) }];
}
