import { type CsvFormat, csvLine, csvStart } from '@aduan/core/plugin';
import type { CooperativeRef } from '@aduan/core/ticket';
import type { FactConfidence, FactMeans, FactOutcome, FactSource } from './fact.js';
import type { FactStatement } from './fact-values.js';

/** A fact in the export. It is about a cooperative and contains nothing that leads to a person or a ticket. */
export interface ExportedFact {
  readonly statement: FactStatement;
  readonly cooperative: CooperativeRef;
  readonly region: string | null;
  readonly source: FactSource;
  readonly system: string | null;
  readonly confidence: FactConfidence;
  /** ISO 8601 with the offset of the office. */
  readonly observedAt: string;
  readonly recordedAt: string;
  readonly outcome: FactOutcome | null;
  readonly means: FactMeans | null;
  readonly judgedAt: string | null;
  readonly version: number;
  readonly isStale: boolean;
  /** Whether another accepted fact contradicts it. */
  readonly isContradicted: boolean;
}

/** The format name in the JSON export. */
export const exportFormat = 'aduan-cooperative-facts/1';

const columns = [
  'nikop',
  'simkopdes_id',
  'village_code',
  'cooperative',
  'region',
  'kind',
  'value',
  'source',
  'system',
  'confidence',
  'observed_at',
  'recorded_at',
  'outcome',
  'means',
  'judged_at',
  'version',
  'is_stale',
  'is_contradicted',
] as const;

/** The export as CSV, one line at a time. The column `value` holds the words of the value, separated by spaces. */
export function* factsCsv(
  facts: Iterable<ExportedFact>,
  format: CsvFormat = {},
): Generator<string, void, void> {
  yield csvStart(format) + csvLine(columns, format);
  for (const fact of facts) {
    const { nikop = null, name, simkopdesId = null, villageCode = null } = fact.cooperative;
    yield csvLine(
      [
        ...[nikop, simkopdesId, villageCode, name, fact.region],
        ...[fact.statement.kind, valueText(fact.statement)],
        ...[fact.source, fact.system, fact.confidence, fact.observedAt, fact.recordedAt],
        ...[fact.outcome, fact.means, fact.judgedAt, fact.version, fact.isStale],
        fact.isContradicted,
      ],
      format,
    );
  }
}

/** A value in one cell: `open`, `yes`, `granted himbara`, `+chair -treasurer`, `120`. */
function valueText({ kind, value }: FactStatement): string {
  const said: Readonly<Record<string, unknown>> = { ...value };
  if (kind === 'management') {
    const seats = (name: string, sign: string) =>
      [said[name]].flat().map((seat) => `${sign}${seat}`);
    // A spreadsheet reads a leading minus as a formula.
    return [...seats('filled', '+'), ...seats('vacant', '-')].join(' ');
  }
  return Object.values(said)
    .flat()
    .filter((word) => word !== null)
    .map((word) => (typeof word === 'boolean' ? (word ? 'yes' : 'no') : String(word)))
    .join(' ');
}
