import { stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { actorOf, deskOptions, withDesk } from '../desk/open-desk.js';
import { openJournal } from '../postal-letters/import-journal.js';
import {
  type ImportProgress,
  importPostalLetters,
  type RejectedRow,
} from '../postal-letters/import-postal-letters.js';
import { readCsv } from '../postal-letters/read-csv.js';
import { UsageError } from '../usage-error.js';

/** `aduan import FILE`: opens a ticket for each letter of a list, or only checks the list in a dry run. */
export const importCommand: Command = async (parameters, terminal) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: { ...deskOptions, 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('import takes one file.');
  const actor = actorOf(values);
  const isDry = values['dry-run'];
  const { size } = await stat(file);

  return withDesk(values, async ({ aduan }) => {
    const journal = isDry ? null : await openJournal(`${file}.imported`, actor.id);
    try {
      const done = await importPostalLetters({
        aduan,
        actor,
        journal,
        now: Date.now(),
        rows: readCsv(file),
        onProgress: (progress, bytes) => terminal.progress?.(bar(progress, bytes / size)),
      });
      terminal.progress?.('');
      const report = rejectedLines(done.rejected);
      for (const line of report) terminal.err(line);
      if (!isDry) {
        await writeFile(`${file}.rejected`, `${report.join('\n')}\n`, { mode: 0o600 });
      }
      const verb = isDry ? 'could be imported (dry run: nothing was)' : 'imported';
      terminal.out(
        `${done.imported} letters ${verb}, ${done.before} by an earlier run, ${done.rejected.length} rejected`,
      );
      return done.rejected.length > 0 ? 1 : 0;
    } finally {
      await journal?.close();
    }
  });
};

function rejectedLines(rejected: readonly RejectedRow[]): readonly string[] {
  return rejected.map(
    ({ line, problems, ref }) => `line ${line}, ${ref || 'no ref'}: ${problems.join('; ')}`,
  );
}

const barWidth = 30;

function bar({ before, imported, rejected }: ImportProgress, share: number): string {
  const filled = Math.min(barWidth, Math.round(share * barWidth));
  const drawn = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`;
  return `${drawn} ${imported + before} letters, ${rejected.length} rejected`;
}
