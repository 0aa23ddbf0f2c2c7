import { readFile, stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Spellings } from '@aduan/knowledge';
import { trainUnderstanding } from '@aduan/knowledge/understanding';
import type { Command } from '../command.js';
import { importFile } from '../flows/import-file.js';
import { readLabelledTickets } from '../training/read-labelled-tickets.js';
import { UsageError } from '../usage-error.js';

const largest = 256 * 1024 * 1024;

/** `aduan train FILE`: trains a model of suggestions from labelled tickets, and reports its quality. */
export const trainCommand: Command = async (parameters, { err, out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: { out: { type: 'string' }, spellings: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('train takes one file.');
  if ((await stat(file)).size > largest) throw new UsageError('train takes at most 256 MiB.');
  const { problems, tickets } = readLabelledTickets(file, await readFile(file, 'utf8'));
  for (const problem of problems) err(problem);
  const { model, quality } = trainUnderstanding(tickets, {
    spellings: values.spellings === undefined ? {} : await readSpellings(values.spellings),
  });
  const measured = Object.entries(quality);
  if (measured.length === 0) {
    err('aduan: A field needs at least 60 cases and two labels.');
    return 1;
  }
  out(`${tickets.length} cases, the last 15 of 100 measured, which nothing was learnt from`);
  for (const [field, each] of measured) {
    const routed = `${percent(each.sure)} sure, ${percent(each.sureRightly)} of them right`;
    out(
      `${field}: first ${percent(each.first)}, among three ${percent(each.amongThree)}, ` +
        `calibration error ${each.calibrationError.toFixed(3)}, ${routed}`,
    );
  }
  if (values.out !== undefined) {
    await writeFile(values.out, JSON.stringify(model), { mode: 0o600 });
    out(`written to ${values.out}`);
  }
  return problems.length > 0 ? 1 : 0;
};

async function readSpellings(file: string): Promise<Spellings> {
  const { default: spellings } = await importFile(file);
  if (isSpellings(spellings)) return spellings;
  throw new Error(`The default export of ${file} must be words by their spelling.`);
}

function isSpellings(value: unknown): value is Spellings {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((words) => typeof words === 'string');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
