import { type Label, type Locale, textIn } from '@aduan/core';
import { isoInstant, unknownNames } from '@aduan/core/channel';
import { type CsvCell, type CsvFormat, csvLine, csvStart } from '@aduan/core/plugin';
import { complianceLabels } from './compliance.js';
import type { ScoreFigureLabels } from './contributions.js';
import {
  type AnswererFigures,
  answererLabels,
  answerers,
  countedFigures,
  type Figures,
  figureLabels,
} from './figures.js';
import { type Recap, type RecapDimension, recapDimensions } from './recap.js';
import { others } from './small-groups.js';

/** Options of the CSV of a recap. */
export interface RecapCsvOptions extends CsvFormat {
  /** Default `id`. */
  readonly locale?: Locale;
  /** Looks up names of codes that the desk does not know, such as a channel of the host. */
  readonly nameOf?: (dimension: RecapDimension, key: string) => string | undefined;
}

/** Names of the dimensions, and of groups that are not a code. */
export const recapLabels = {
  kind: { id: 'Jenis', en: 'Kind' },
  category: { id: 'Kategori', en: 'Category' },
  region: { id: 'Wilayah', en: 'Region' },
  channel: { id: 'Kanal', en: 'Channel' },
  unit: { id: 'Unit', en: 'Unit' },
  lateness: { id: 'Ketepatan waktu', en: 'Timeliness' },
  answer: { id: 'Respons balik', en: 'Answers owed' },
  repeat: { id: 'Pengulangan', en: 'Repetition' },
  period: { id: 'Masa', en: 'Period' },
  total: { id: 'Jumlah', en: 'Total' },
  unknown: { id: 'Belum diketahui', en: 'Not known' },
  others: { id: 'Lainnya (kelompok kecil)', en: 'Others (small groups)' },
  dimension: { id: 'Menurut', en: 'By' },
  group: { id: 'Kelompok', en: 'Group' },
  answerer: { id: 'Oleh', en: 'By' },
  all: { id: 'Semua', en: 'All' },
  definition: { id: 'Arti', en: 'Meaning' },
  counted: { id: 'Dihitung', en: 'Counted' },
  hidden: {
    id: 'Sel kosong: tidak ditampilkan agar tidak ketahuan laporan siapa, atau tidak ada',
    en: 'Empty cells: not shown so that nobody can tell whose report it was, or there is none',
  },
  average: { id: 'rata-rata', en: 'average' },
} as const satisfies Readonly<Record<string, Label>>;

const hourMs = 3_600_000;
const hours: Label = { id: 'jam kerja', en: 'working hours' };

/**
 * A recap as CSV for a spreadsheet. Each group has a line for all, for officers and for the bot; the definitions follow
 * at the end.
 */
export function recapCsv(recap: Recap, options: RecapCsvOptions = {}): string {
  const { locale = 'id', nameOf } = options;
  const line = (...cells: readonly CsvCell[]) => csvLine(cells, options);
  const word = (name: keyof typeof recapLabels) => textIn(recapLabels[name], locale);
  const label = (name: keyof typeof figureLabels) => textIn(figureLabels[name].label, locale);
  const heading = [
    word('dimension'),
    word('group'),
    word('answerer'),
    ...countedFigures.map(label),
    `${label('medianAnswerMs')} (${textIn(hours, locale)})`,
    ...recap.scores.flatMap((figure) => {
      const name = textIn(figure.label, locale);
      return [
        name,
        `${name}, ${word('average')}`,
        ...oneTo(figure.highest).map((score) => `${name} ${score}`),
      ];
    }),
  ];
  const lines = (dimension: string, group: string, figures: Figures) => [
    line(
      dimension,
      group,
      word('all'),
      ...cellsOf({ ...figures, medianAnswerMs: null, scores: {} }, recap.scores),
    ),
    ...answerers.map((by) =>
      line(
        dimension,
        group,
        textIn(answererLabels[by].label, locale),
        ...cellsOf(figures[by], recap.scores),
      ),
    ),
  ];
  const groups = recapDimensions.flatMap((dimension) =>
    recap.by[dimension].flatMap(({ figures, key, name }) => {
      const said =
        key !== null &&
        (name
          ? textIn(name, locale)
          : (nameOf?.(dimension, key) ?? textIn(notNamed(dimension, key), locale)));
      const group = key === others ? word('others') : said || word('unknown');
      return lines(word(dimension), group, figures);
    }),
  );
  const definitions = [
    ...Object.values(figureLabels),
    ...recap.scores,
    ...Object.values(answererLabels),
  ].map(({ definition, label }) => line(textIn(label, locale), textIn(definition, locale)));
  const groupDefinitions = Object.entries(complianceLabels).flatMap(([dimension, groups]) =>
    Object.values(groups).map(({ definition, label }) =>
      line(
        `${word(dimension as keyof typeof complianceLabels)}: ${textIn(label, locale)}`,
        textIn(definition, locale),
      ),
    ),
  );
  return [
    csvStart(options) + line(...heading),
    ...lines(word('total'), periodOf(recap), recap.total),
    ...groups,
    line(),
    line(word('counted'), isoInstant(recap.countedAt, recap.timeZone)),
    ...definitions,
    ...groupDefinitions,
    ...(recap.smallest > 0 ? [line(word('hidden'))] : []),
  ].join('');
}

/** Name of a group without a name. Codes of units, categories and regions would mean nothing to a reader. */
function notNamed(dimension: RecapDimension, key: string): Label {
  if (dimension === 'unit' || dimension === 'category' || dimension === 'region') {
    return unknownNames[dimension];
  }
  return { id: key, en: key };
}

function periodOf({ first, until }: Recap): string {
  return first === until ? first : `${first} – ${until}`;
}

function oneTo(highest: number): readonly number[] {
  return Array.from({ length: highest }, (_, index) => index + 1);
}

function cellsOf(
  figures: AnswererFigures,
  scored: readonly ScoreFigureLabels[],
): readonly CsvCell[] {
  const { medianAnswerMs: median, scores } = figures;
  return [
    ...countedFigures.map((name) => figures[name]),
    // Two decimals: a bot answers within a minute, which must not become 0.
    median === null ? null : Math.round((median / hourMs) * 100) / 100,
    ...scored.flatMap(({ highest, name }) => {
      const { average = null, count = null, distribution = null } = scores[name] ?? {};
      return [count, average, ...oneTo(highest).map((score) => distribution?.[score - 1] ?? null)];
    }),
  ];
}
