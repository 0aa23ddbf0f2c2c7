/** The kind of a number: the same digits as percent and as rupiah are two different figures. */
export type FigureKind = 'number' | 'date' | 'clock' | 'phone' | 'ordinal' | 'part' | 'regulation';

/** A number, date, part of a law or similar, normalized from any spelling. */
export interface Figure {
  readonly kind: FigureKind;
  /** Its normalized form: `2025-04-12`, `3000000000`, `pasal 19 ayat 1`, `uu 25/1992`. */
  readonly value: string;
  /** `bulan`, `rupiah`, `persen` …; empty for an unknown or missing unit. */
  readonly unit: string;
  /** Whether it is a minimum or a maximum; empty for neither. */
  readonly bound: '' | 'least' | 'most' | 'over' | 'under';
}

/** A figure, and how many tokens it takes. */
export interface Reading {
  readonly figure: Figure;
  readonly length: number;
  /** How many words before it give its bound. */
  readonly boundWords?: number;
}

/** Whether a source has the same figure: a date may be given by month or year, a paragraph by its article. */
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
