import { open, readFile } from 'node:fs/promises';

/**
 * The letters that were already imported, in a file beside the list: it lasts longer than the desk's idempotency
 * keys.
 */
export interface ImportJournal {
  /** Numbers of the tickets by the reference of their letter. */
  readonly known: ReadonlyMap<string, string>;
  /** Records imported letters; they are on the disk when it returns. */
  add(imported: readonly (readonly [ref: string, number: string])[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the journal, or creates one. A line that a crash cut off is dropped: its letter is imported again, and the
 * desk recognizes its idempotency key.
 *
 * @throws Error when another officer started it: the desk would not recognize their letters
 */
export async function openJournal(path: string, actor: string): Promise<ImportJournal> {
  const handle = await open(path, 'a+', 0o600);
  try {
    const text = await readFile(path, 'utf8');
    const lines = text.split('\n').slice(0, -1).map(readLine);
    const [first] = lines[0] ?? [];
    const head = JSON.stringify(['aduan-import/1', actor]);
    if (text !== '' && JSON.stringify(lines[0]) !== head) {
      throw new Error(
        first === 'aduan-import/1'
          ? `The import was begun by another officer: go on with --actor ${lines[0]?.[1]}.`
          : `${path} is no journal of an import.`,
      );
    }
    const isCut = text !== '' && !text.endsWith('\n');
    if (text === '') await handle.appendFile(`${head}\n`);
    if (isCut) await handle.truncate(Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1)));
    return {
      known: new Map(lines.slice(1)),
      async add(imported) {
        await handle.appendFile(imported.map((line) => `${JSON.stringify(line)}\n`).join(''));
        await handle.datasync();
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function readLine(line: string): [string, string] {
  const parsed: unknown = JSON.parse(line);
  const [ref, number] = Array.isArray(parsed) ? parsed : [];
  return [String(ref), String(number)];
}
