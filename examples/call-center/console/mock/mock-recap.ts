import type { AnswererFigures, Figures, RecapGroup } from '@aduan/core/reports';
import type { MockTicket } from './mock-tickets.js';

const label = (id: string, en: string) => ({ id, en });
const meaning = label(
  'Angka karangan untuk meja contoh.',
  'Invented for a desk that is not there.',
);
const figures = {
  received: { label: label('Diterima', 'Received'), definition: meaning },
  answered: { label: label('Dijawab', 'Answered'), definition: meaning },
  closed: { label: label('Ditutup', 'Closed'), definition: meaning },
  late: { label: label('Terlambat', 'Late'), definition: meaning },
  medianAnswerMs: { label: label('Waktu jawab', 'Time to answer'), definition: meaning },
};
const scores = [
  {
    name: 'ratings:score',
    label: label('Penilaian', 'Ratings'),
    definition: meaning,
    highest: 5,
  },
];
const answerers = {
  officer: { label: label('Petugas', 'Officers'), definition: meaning },
  bot: { label: label('Bot', 'Bot'), definition: meaning },
};
const groups = {
  all: label('Semua', 'All'),
  kind: label('Jenis', 'Kind'),
  category: label('Kategori', 'Category'),
  region: label('Wilayah', 'Region'),
  channel: label('Kanal', 'Channel'),
  unit: label('Unit', 'Unit'),
  unknown: label('Belum diketahui', 'Not known'),
};

/** The recap of an invented month: all tickets of the mock, for every month. @param now - epoch ms */
export function mockRecap(cases: readonly MockTicket[], query: URLSearchParams, now: number) {
  const [step, first] = query.has('week')
    ? (['week', query.get('week')] as const)
    : (['month', query.get('month')] as const);
  const by = (keyOf: (one: MockTicket) => string | null): readonly RecapGroup[] =>
    [...Map.groupBy(cases, keyOf)].map(([key, members]) => {
      return { key, name: null, figures: figuresOf(members) };
    });
  return {
    step,
    first,
    until: first,
    smallest: Number(query.get('smallest') ?? 0),
    countedAt: new Date(now).toISOString(),
    scores,
    total: figuresOf(cases),
    by: {
      kind: by(({ ticket }) => ticket.kind),
      unit: by(({ ticket }) => ticket.team),
      category: by(({ ticket }) => ticket.category),
      channel: by(({ ticket }) => ticket.channel),
      region: by(({ ticket }) => ticket.region),
      lateness: [],
      answer: [],
      repeat: [],
      period: [],
    },
    definitions: { figures, answerers, lateness: {}, answer: {}, repeat: {} },
    dimensions: groups,
  };
}

/** The bot answered every third ticket. */
function figuresOf(cases: readonly MockTicket[]): Figures {
  const bot = figuresBy(cases.filter((_, index) => index % 3 === 0));
  const officer = figuresBy(cases.filter((_, index) => index % 3 !== 0));
  const { medianAnswerMs: _, scores: __, ...all } = figuresBy(cases);
  return { ...all, officer, bot };
}

function figuresBy(cases: readonly MockTicket[]): AnswererFigures {
  const count = (phase: string) => cases.filter(({ ticket }) => ticket.phase === phase).length;
  const [answered, closed] = [count('answered') + count('closed'), count('closed')];
  return {
    received: cases.length,
    answered,
    closed,
    late: Math.floor(cases.length / 5),
    repeated: Math.floor(cases.length / 9),
    owed: cases.length,
    delivered: answered,
    presumed: 0,
    reached: answered,
    noWay: 0,
    waived: 0,
    unreached: 0,
    medianAnswerMs: answered > 0 ? 26.5 * 3_600_000 : null,
    scores: {
      'ratings:score': {
        count: closed,
        average: closed > 0 ? 4.25 : null,
        distribution: [0, 0, 0, closed, 0],
      },
    },
  };
}
