import { type Aduan, AduanError, type Principal } from '@aduan/core';
import type { ImportJournal } from './import-journal.js';
import type { CsvRow } from './read-csv.js';
import { type PostalLetterReading, readPostalLetter } from './read-postal-letter.js';

/** Letters that share a transaction of the store. */
const groupSize = 64;

/** A row that was not imported, and why; without its content. */
export interface RejectedRow {
  readonly line: number;
  readonly ref: string;
  readonly problems: readonly string[];
}

/** The progress of an import. */
export interface ImportProgress {
  readonly imported: number;
  /** Imported by an earlier run, or known by their id in another system. */
  readonly before: number;
  readonly rejected: readonly RejectedRow[];
}

/** The parameters of an import. */
export interface PostalLetterImport {
  readonly aduan: Aduan;
  readonly rows: AsyncIterable<CsvRow>;
  readonly actor: Principal;
  /** Null for a dry run, which checks every row and imports none. */
  readonly journal: ImportJournal | null;
  /** Epoch ms. */
  readonly now: number;
  /** Called after every group. */
  readonly onProgress?: (progress: ImportProgress, bytes: number) => void;
}

type Readable = Extract<PostalLetterReading, { readonly input: unknown }>;

/**
 * Imports postal letters from a list, each atomically: the ticket is complete or not created. A letter of an earlier,
 * interrupted run is not imported twice: `order.journal` lists it, or the desk recognizes its idempotency key if the
 * journal was not written.
 *
 * @returns the final progress; problems of a single letter are in `rejected`
 * @throws errors of the desk, except for problems of a single letter
 */
export async function importPostalLetters(order: PostalLetterImport): Promise<ImportProgress> {
  const { aduan, journal, now, onProgress, rows } = order;
  const { timeZone } = aduan.calendar.def;
  const { kinds } = aduan;
  const rejected: RejectedRow[] = [];
  const refs = new Set<string>();
  let [imported, before] = [0, 0];
  let group: { readonly line: number; readonly letter: Readable }[] = [];
  const progress = () => ({ imported, before, rejected });

  async function flush(bytes: number): Promise<void> {
    const outcomes = journal
      ? await importGroup(order, journal, group)
      : group.map(({ letter }) => categoryProblem(order, letter));
    for (const [index, problem] of outcomes.entries()) {
      const row = group[index];
      if (problem === null || !row) imported += 1;
      else if (problem === known) before += 1;
      else rejected.push({ line: row.line, ref: row.letter.ref, problems: [problem] });
    }
    group = [];
    onProgress?.(progress(), bytes);
  }

  let read = 0;
  for await (const { bytes, fields, line } of rows) {
    read = bytes;
    const letter: PostalLetterReading = fields
      ? readPostalLetter(fields, now, { kinds, timeZone })
      : { ref: '', problems: ['it has more or fewer fields than the first line'] };
    const { problems, ref } = letter;
    const isDouble = problems.length === 0 && refs.has(ref);
    refs.add(ref);
    if (!('input' in letter)) rejected.push({ line, ref, problems });
    else if (isDouble) rejected.push({ line, ref, problems: ['ref stands in an earlier row'] });
    else if (journal?.known.has(ref)) before += 1;
    else group.push({ line, letter });
    if (group.length === groupSize) await flush(read);
  }
  await flush(read);
  return { ...progress(), rejected: rejected.toSorted((a, b) => a.line - b.line) };
}

/** The problem that the desk would report, for a dry run that does not call it. */
function categoryProblem({ aduan: { categories } }: PostalLetterImport, { input }: Readable) {
  const isKnown = !input.category || !categories || categories.resolve(input.category) !== null;
  return isKnown ? null : '"category" is not one of this desk.';
}

/** A letter that was recorded before, by another list or in another way. */
const known = Symbol('known');

/** @returns the problem of each letter, or null; imported ones are in the journal */
async function importGroup(
  { aduan, actor }: PostalLetterImport,
  journal: ImportJournal,
  group: readonly { readonly letter: Readable }[],
): Promise<readonly (string | typeof known | null)[]> {
  const inputs = group.map(({ letter: { input, ref } }) => ({ input, key: `letter:${ref}` }));
  const outcomes = await aduan.tickets.openAll(inputs, { actor });
  await journal.add(
    outcomes.flatMap((outcome, index) =>
      outcome.status === 'fulfilled'
        ? [[group[index]?.letter.ref ?? '', outcome.value.ticket.number] as const]
        : [],
    ),
  );
  return outcomes.map((outcome) => {
    if (outcome.status === 'fulfilled') return null;
    const { reason } = outcome;
    const code = AduanError.isInstance(reason) ? reason.code : '';
    if (code === 'foreign-id-known') return known;
    if (code === 'input-invalid' || code === 'transition-refused') return reason.message;
    throw reason;
  });
}
