import { beforeAll, describe, expect, it } from 'vitest';
import { settingsDesk } from './settings-desk.js';

/** A value in a document, set or removed at its path. */
type Edit = readonly [path: string, value: unknown];
type BadChange = readonly [document: string, what: string, edits: readonly Edit[], says: string];

const gone = Symbol('gone');
const hours = 'weeks.0.hours';
const sp4n = 'policies.0.targets';
const holiday = (date: string, kind = 'local', source?: string) => ({
  date,
  kind,
  name: 'Hari contoh',
  ...(source !== undefined && { source }),
});

const kept = (rule: object = {}) => ({ count: 2, unit: 'years', source: 'JRA 4.1', ...rule });

const badChanges: readonly BadChange[] = [
  ['retention', 'no rules', [['rules', gone]], 'rules: belum diisi'],
  ['retention', 'no number', [['rules', [kept({ count: '' })]]], 'rules.0.count: belum diisi'],
  ['retention', 'half a year', [['rules', [kept({ count: 0.5 })]]], 'rules.0.count'],
  ['retention', 'less than nothing', [['rules', [kept({ count: -1 })]]], 'paling sedikit 0'],
  ['retention', 'two centuries', [['rules', [kept({ count: 200 })]]], 'paling lama 100 tahun'],
  ['retention', 'weeks', [['rules', [kept({ unit: 'weeks' })]]], 'pilih salah satu: days, years'],
  ['retention', 'no source', [['rules', [kept({ source: ' ' })]]], 'source: paling sedikit 1'],
  [
    'retention',
    'two rules for all cases',
    [['rules', [kept(), kept({ count: 5 })]]],
    'Hapus salah',
  ],
  [
    'retention',
    'an unknown topic',
    [['rules', [kept({ when: { categories: ['sawah'] } })]]],
    'Topik "sawah" tidak ada',
  ],
  [
    'retention',
    'a rule for a channel',
    [['rules', [kept({ when: { channels: ['phone'] } })]]],
    'tidak dikenal: channels',
  ],
  ['calendar', 'no weeks', [['weeks', gone]], 'weeks: belum diisi'],
  ['calendar', 'an empty list of weeks', [['weeks', []]], 'weeks: paling sedikit 1'],
  ['calendar', 'no coverage', [['coverage', gone]], 'coverage: belum diisi'],
  ['calendar', 'an unknown field', [['jam', 8]], 'tidak dikenal: jam'],
  ['calendar', 'another time zone', [['timeZone', 'Asia/Tokyo']], 'tidak dikenal: timeZone'],
  ['calendar', 'an unknown weekday', [[`${hours}.senin`, []]], 'tidak dikenal: senin'],
  ['calendar', 'a time with a dot', [[`${hours}.mon`, [['07.30', '16:30']]]], 'jam ditulis 07:30'],
  ['calendar', 'a time without minutes', [[`${hours}.mon`, [['7', '16']]]], 'jam ditulis 07:30'],
  ['calendar', 'the 25th hour', [[`${hours}.mon`, [['07:30', '25:00']]]], 'jam ditulis 07:30'],
  ['calendar', 'one time only', [[`${hours}.mon`, [['07:30']]]], 'weeks.0.hours.mon.0'],
  [
    'calendar',
    'closing before opening',
    [[`${hours}.mon`, [['16:30', '07:30']]]],
    'Senin: jam tutup 07.30 harus sesudah jam buka 16.30',
  ],
  [
    'calendar',
    'closing at opening',
    [[`${hours}.tue`, [['08:00', '08:00']]]],
    'Selasa: jam tutup 08.00',
  ],
  [
    'calendar',
    'hours that overlap',
    [
      [
        `${hours}.wed`,
        [
          ['07:30', '12:00'],
          ['11:00', '16:30'],
        ],
      ],
    ],
    'Rabu: 11.00 bertumpuk',
  ],
  [
    'calendar',
    'hours out of order',
    [
      [
        `${hours}.thu`,
        [
          ['13:00', '16:30'],
          ['07:30', '12:00'],
        ],
      ],
    ],
    'Kamis: 07.30 bertumpuk',
  ],
  [
    'calendar',
    'thirteen intervals',
    [[`${hours}.fri`, Array(13).fill(['07:30', '08:00'])]],
    'paling banyak 12',
  ],
  ['calendar', 'no open day', [[hours, {}]], 'Tidak ada satu hari pun yang buka'],
  [
    'calendar',
    'later hours without a date',
    [['weeks.1', { hours: { mon: [['08:00', '12:00']] } }]],
    'perlu tanggal mulai',
  ],
  [
    'calendar',
    'later hours before the earlier ones',
    [
      [
        'weeks',
        [
          { from: '2026-02-01', hours: { mon: [['08:00', '12:00']] } },
          { from: '2026-01-01', hours: { mon: [['08:00', '12:00']] } },
        ],
      ],
    ],
    'harus sesudah 1 Februari 2026',
  ],
  [
    'calendar',
    'a holiday on 31 February',
    [['holidays.+', holiday('2026-02-31')]],
    'Tanggal ditulis',
  ],
  ['calendar', 'a holiday in words', [['holidays.+', holiday('17 Agustus')]], 'Tanggal ditulis'],
  [
    'calendar',
    'a holiday without a name',
    [['holidays.+', { ...holiday('2026-07-23'), name: ' ' }]],
    'paling sedikit 1',
  ],
  [
    'calendar',
    'a holiday with a name of 201 letters',
    [['holidays.+', { ...holiday('2026-07-23'), name: 'x'.repeat(201) }]],
    'paling banyak 200',
  ],
  [
    'calendar',
    'a holiday twice',
    [
      ['holidays.+', holiday('2026-07-23')],
      ['holidays.+', holiday('2026-07-23')],
    ],
    '23 Juli 2026 sudah ada di daftar libur',
  ],
  [
    'calendar',
    'a national holiday without its decree',
    [['holidays.+', holiday('2026-07-23', 'national')]],
    'tulis nomor keputusannya',
  ],
  [
    'calendar',
    'a joint leave without its decree',
    [['holidays.+', holiday('2026-07-23', 'joint-leave')]],
    'tulis nomor keputusannya',
  ],
  [
    'calendar',
    'a holiday of no kind',
    [['holidays.+', { ...holiday('2026-07-23'), kind: '' }]],
    'kind: paling sedikit 1',
  ],
  [
    'calendar',
    'a holiday before the list begins',
    [['holidays.+', holiday('1999-01-01')]],
    '1 Januari 1999 lebih awal',
  ],
  [
    'calendar',
    'a list to a year without holidays',
    [['coverage.to', '2031-12-31']],
    'Libur nasional 2031 belum ada',
  ],
  [
    'calendar',
    'a list that ends before it begins',
    [['coverage.to', '1999-12-31']],
    'lebih awal daripada awalnya',
  ],
  [
    'calendar',
    'refusing what is beyond the list',
    [['coverage.beyond', 'throw']],
    'pilih salah satu: provisional',
  ],
  [
    'calendar',
    'special hours that end before they begin',
    [
      [
        'special.+',
        { from: '2026-03-10', to: '2026-03-01', name: 'Ramadan', hours: [['08:00', '15:00']] },
      ],
    ],
    'sebelum mulai 10 Maret 2026',
  ],
  [
    'calendar',
    'special hours that close before they open',
    [['special.+', { from: '2026-03-01', name: 'Ramadan', hours: [['15:00', '08:00']] }]],
    'Jam ini: jam tutup 08.00',
  ],
  [
    'calendar',
    'special hours without a name',
    [['special.+', { from: '2026-03-01', hours: [['08:00', '15:00']] }]],
    'name: belum diisi',
  ],
  [
    'calendar',
    'special weekly hours that overlap',
    [
      [
        'special.+',
        {
          from: '2026-03-01',
          name: 'Ramadan',
          hours: {
            fri: [
              ['08:00', '12:00'],
              ['11:00', '14:00'],
            ],
          },
        },
      ],
    ],
    'Jumat: 11.00 bertumpuk',
  ],
  ['limits', 'no policies', [['policies', gone]], 'policies: belum diisi'],
  [
    'limits',
    'one policy removed',
    [['policies', []]],
    'tidak bisa dihapus, karena laporan dihitung dengannya',
  ],
  ['limits', 'a policy twice', [['policies.1', 'policies.0']], 'ada dua kali'],
  [
    'limits',
    'half a day',
    [[`${sp4n}.0.target`, { unit: 'working-days', days: 2.5 }]],
    'target.days',
  ],
  [
    'limits',
    'less than no days',
    [[`${sp4n}.0.target`, { unit: 'working-days', days: -1 }]],
    'target.days',
  ],
  [
    'limits',
    'more than ten years',
    [[`${sp4n}.0.target`, { unit: 'calendar-days', days: 4_000 }]],
    'target.days',
  ],
  [
    'limits',
    'days in words',
    [[`${sp4n}.0.target`, { unit: 'working-days', days: 'tiga' }]],
    'target.days: belum diisi',
  ],
  [
    'limits',
    'a unit that does not exist',
    [[`${sp4n}.0.target`, { unit: 'minggu', days: 2 }]],
    'target',
  ],
  ['limits', 'no length', [[`${sp4n}.0.target`, { unit: 'working-days' }]], 'target.days'],
  ['limits', 'no targets', [[sp4n, []]], 'targets'],
  ['limits', 'a target twice', [[`${sp4n}.1.key`, 'sp4n.verify']], 'key'],
  ['limits', 'a target without a source', [[`${sp4n}.0.source`, '']], 'source: paling sedikit 1'],
  [
    'limits',
    'a warning after the deadline',
    [[`${sp4n}.0.warnAt`, [{ before: { unit: 'working-days', days: 9 } }]]],
    'warnAt',
  ],
  ['limits', 'a warning at twice the time', [[`${sp4n}.0.warnAt`, [{ fraction: 2 }]]], 'fraction'],
  [
    'limits',
    'an escalation to nobody',
    [[`${sp4n}.0.escalations`, [{ after: { unit: 'working-days', days: 1 }, to: '' }]]],
    'to',
  ],
  [
    'limits',
    'a topic that does not exist',
    [[`${sp4n}.0.when`, { categories: ['kurir'] }]],
    'Topik "kurir" tidak ada',
  ],
  [
    'limits',
    'a phase that does not exist',
    [[`${sp4n}.0.pauses`, { phases: ['libur'] }]],
    'pilih salah satu',
  ],
  ['limits', 'a trigger without a type', [[`${sp4n}.0.start`, [{}]]], 'start.0.type: belum diisi'],
  ['limits', 'nothing that stops the clock', [[`${sp4n}.0.stop`, []]], 'stop'],
  [
    'limits',
    'a title in one language',
    [['policies.0.title', { id: 'Batas' }]],
    'title.en: belum diisi',
  ],
  [
    'categories',
    'no topics',
    [['categories', []]],
    'tidak bisa dihapus, karena laporan lama memakainya',
  ],
  [
    'categories',
    'a topic removed',
    [['categories.0', gone]],
    'Topik "Gerai" (gerai) tidak bisa dihapus',
  ],
  [
    'categories',
    'a code with capitals',
    [['categories.+', { code: 'Kurir', label: { id: 'Kurir', en: 'Courier' } }]],
    'Pakai huruf kecil',
  ],
  [
    'categories',
    'a code with a space',
    [['categories.+', { code: 'kurir desa', label: { id: 'Kurir', en: 'Courier' } }]],
    'Pakai huruf kecil',
  ],
  [
    'categories',
    'a topic without its group',
    [['categories.+', { code: 'desa.kurir', label: { id: 'Kurir', en: 'Courier' } }]],
    'di bawah "desa", yang tidak ada',
  ],
  [
    'categories',
    'a topic without an English name',
    [['categories.+', { code: 'kurir', label: { id: 'Kurir', en: '' } }]],
    'perlu nama dalam bahasa Indonesia dan Inggris',
  ],
  [
    'categories',
    'a topic without a name',
    [['categories.+', { code: 'kurir' }]],
    'label: belum diisi',
  ],
  [
    'categories',
    'a code twice',
    [['categories.+', { code: 'gerai', label: { id: 'Lain', en: 'Other' } }]],
    '"gerai" dipakai dua kali',
  ],
  [
    'categories',
    'an alias that is a code',
    [['categories.0.aliases', ['pinjaman']]],
    '"pinjaman" dipakai dua kali',
  ],
  [
    'categories',
    'every topic retired',
    [
      ['categories.0.retired', true],
      ['categories.1.retired', true],
      ['categories.2.retired', true],
    ],
    'Tidak ada topik yang bisa dipilih warga',
  ],
  [
    'categories',
    'a group removed under its topic',
    [['categories.1', gone]],
    'di bawah "pinjaman", yang tidak ada',
  ],
  [
    'categories',
    'a name of 121 letters',
    [['categories.0.label.id', 'x'.repeat(121)]],
    'paling banyak 120',
  ],
];

/** Changes a copy of a body. A `+` at the end of a path appends; a path as value copies what lies there. */
function edited(body: unknown, edits: readonly Edit[]): Readonly<Record<string, unknown>> {
  const root = { body: structuredClone(body) as Record<string, unknown> };
  for (const [path, value] of edits) {
    const steps = ['body', ...path.split('.').filter(Boolean)];
    const last = steps.pop() ?? '';
    const owner = at(root, steps);
    const given =
      value === 'policies.0' ? structuredClone(at(root, ['body', 'policies', '0'])) : value;
    if (Array.isArray(owner) && given === gone) owner.splice(Number(last), 1);
    else if (given === gone) delete owner[last];
    else if (last === '+') owner.push(given);
    else owner[last] = given;
  }
  return root.body;
}

// biome-ignore lint/suspicious/noExplicitAny: a bad body has any shape
function at(root: any, steps: readonly string[]): any {
  return steps.reduce((owner, step) => owner[step], root);
}

describe('a bad change', () => {
  const desk = settingsDesk({ approval: [] });
  const bases = new Map<string, Readonly<Record<string, unknown>>>();
  beforeAll(async () => {
    for (const document of ['calendar', 'limits', 'categories', 'retention']) {
      const { settings } = await desk.plugin.get({ document }, desk.as);
      bases.set(document, Object(settings.body));
    }
  });

  it('is tried in at least sixty ways, from documents without mistakes', async () => {
    expect(badChanges.length).toBeGreaterThanOrEqual(60);
    for (const [document, body] of bases) {
      const { references, shape } = await desk.plugin.check({ document, body }, desk.as);
      expect([document, ...shape, ...references]).toEqual([document]);
    }
  });

  it.each(badChanges)('of %s, %s, is refused with what to do', async (document, _, edits, says) => {
    const body = edited(bases.get(document), edits);
    const { references, shape } = await desk.plugin.check({ document, body }, desk.as);
    const said = [...shape, ...references].map(({ message }) => message);
    expect(said.map(({ id }) => id).join('\n')).toContain(says);
    for (const { en, id } of said) {
      expect(id).toMatch(/\.$/);
      expect(id).not.toMatch(/\b(?:must|is|are|the|cannot|exists)\b/i);
      expect(en).toMatch(/\.$/);
    }
    await desk.plugin.write({ document, body, base: 0 }, desk.as);
    await expect(desk.plugin.publish({ document, seen: 'x' }, desk.as)).rejects.toMatchObject({
      code: 'input-invalid',
    });
    await desk.plugin.discard({ document }, desk.as);
  });

  it.each([null, 'Senin', 7, []])('that is no object is refused: %j', async (body) => {
    await expect(
      desk.plugin.write({ document: 'calendar', body: body as never, base: 0 }, desk.as),
    ).rejects.toMatchObject({ code: 'input-invalid' });
  });

  it('of more than a megabyte is refused', async () => {
    const body = { holidays: 'x'.repeat(1024 * 1024) };
    await expect(
      desk.plugin.write({ document: 'calendar', body, base: 0 }, desk.as),
    ).rejects.toMatchObject({ code: 'input-invalid' });
  });

  it('of a document that does not exist is refused', async () => {
    const document = 'kantor';
    for (const call of [
      desk.plugin.get({ document }, desk.as),
      desk.plugin.write({ document, body: {}, base: 0 }, desk.as),
      desk.plugin.simulate({ document }, desk.as),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'document-not-found' });
    }
  });
});
