/** What kind of number a figure is: the same digits as percents and as rupiah are two figures. */
export type FigureKind = 'number' | 'date' | 'clock' | 'phone' | 'ordinal' | 'part' | 'regulation';

/** A number, date, part of a law or the like, read out of a text, however it was written. */
export interface Figure {
  readonly kind: FigureKind;
  /** In one way of writing: `2025-04-12`, `3000000000`, `pasal 19 ayat 1`, `uu 25/1992`. */
  readonly value: string;
  /** `bulan`, `rupiah`, `persen` …; empty where none that we know follows. */
  readonly unit: string;
  /** Whether it is said to be the least or the most; empty where neither. */
  readonly bound: '' | 'least' | 'most' | 'over' | 'under';
}

/** A figure that was read, and how many tokens it takes. */
export interface Reading {
  readonly figure: Figure;
  readonly length: number;
  /** How many words before it say whether it is the least or the most. */
  readonly boundWords?: number;
}

/** Whether a source says the same figure: a date may be said by month or year, a paragraph by its article. */
export function isBacked(figure: Figure, sources: readonly Figure[]): boolean {
  return sources.some(
    (source) =>
      (figure.kind === source.kind &&
        figure.unit === source.unit &&
        figure.bound === source.bound &&
        saysAsMuch(figure, source)) ||
      isItsYear(figure, source),
  );
}

function saysAsMuch({ kind, value }: Figure, source: Figure): boolean {
  if (value === source.value) return true;
  if (kind === 'date') return source.value.startsWith(`${value}-`) || isItsDay(value, source.value);
  if (kind === 'part') return source.value.startsWith(`${value} `);
  return kind === 'regulation' && source.value.endsWith(value) && value.startsWith(' ');
}

/** `--04-12` of `2025-04-12`. */
function isItsDay(value: string, source: string): boolean {
  return value.startsWith('--') && source.endsWith(value.slice(1));
}

/** The year of a regulation said alone. */
function isItsYear({ kind, value }: Figure, source: Figure): boolean {
  return kind === 'date' && source.kind === 'regulation' && source.value.endsWith(`/${value}`);
}
