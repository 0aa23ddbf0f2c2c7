import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type KeyProvider, StoreError } from '@aduan/core';
import { canonicalJson } from '@aduan/core/plugin';
import type { RedoEntry, RedoLog } from '@aduan/core/store';
import { orMissing, syncDirectory } from './durable-file.js';

/** How long an append waits for another process, ms. After that, the lock counts as left by a killed process. */
const patienceMs = 5_000;
const retryMs = 10;

/** Content of a line: an entry, the withdrawal of an earlier line, or the start of a backup. */
type Said =
  | { readonly entry: RedoEntry }
  | { readonly withdrawn: number }
  | { readonly backup: number };

/** A line of the file; its number counts from 1. */
type Line = Said & { readonly number: number; readonly mac: string };

/** Options of `fileRedoLog`. */
export interface FileRedoLogOptions {
  /** The file, which is created when the first entry is written. Keep it beside the keys, not beside the database. */
  readonly file: string;
  /** Signs the lines, so that only a desk with these keys can add one. */
  readonly keys: Pick<KeyProvider, 'mac'>;
}

/**
 * Makes a redo log in a text file, one JSON line for each entry. Each line is signed together with the signature of the
 * previous line, so that no line can be changed, left out or inserted. Lines that are missing at the end cannot be
 * detected from the file alone: a backup records the last line.
 */
export function fileRedoLog({ file, keys }: FileRedoLogOptions): RedoLog {
  async function macOf(before: string, { mac: _, ...said }: Line): Promise<string> {
    const text = `aduan-redo/1\n${before}\n${canonicalJson(said)}`;
    return Buffer.from(await keys.mac(new TextEncoder().encode(text))).toString('hex');
  }

  let verified: readonly Line[] = [];
  let verifiedTexts: readonly string[] = [];

  /**
   * All lines, checked; those that were checked before are only compared. A last line without its end was never
   * acknowledged: it is left out.
   */
  async function lines(): Promise<readonly Line[]> {
    const texts = completeLines(file);
    const isLonger = verifiedTexts.every((text, index) => text === texts[index]);
    const read = isLonger ? [...verified] : [];
    for (const text of texts.slice(read.length)) {
      const line = parsed(text);
      const before = read.at(-1)?.mac ?? '';
      const isNext = line?.number === read.length + 1 && line.mac === (await macOf(before, line));
      if (!line || !isNext) throw broken(file, read.length + 1);
      read.push(line);
    }
    verified = read;
    verifiedTexts = texts;
    return read;
  }

  /** Appends while no other process does. */
  function append(said: readonly Said[]): Promise<readonly Line[]> {
    return locked(file, async () => {
      const known = await lines();
      const added: Line[] = [];
      for (const each of said) {
        const line = { ...each, number: known.length + added.length + 1, mac: '' };
        const before = (added.at(-1) ?? known.at(-1))?.mac ?? '';
        added.push({ ...line, mac: await macOf(before, line) });
      }
      appendDurably(file, added.map((line) => `${JSON.stringify(line)}\n`).join(''));
      if (known.length === 0) await syncDirectory(dirname(file));
      return added;
    });
  }

  return {
    async append(entries) {
      const added = await append(entries.map((entry) => ({ entry })));
      return async () => {
        await append(added.map(({ number }) => ({ withdrawn: number })));
      };
    },
    async mark(at) {
      const [line] = await append([{ backup: at }]);
      return { number: line?.number ?? 0, mac: line?.mac ?? '' };
    },
    async read(since) {
      const all = await lines();
      if (since && all[since.number - 1]?.mac !== since.mac) throw older(file);
      const withdrawn = new Set(all.map((line) => 'withdrawn' in line && line.withdrawn));
      return all.flatMap((line) =>
        'entry' in line && !withdrawn.has(line.number) ? [line.entry] : [],
      );
    },
  };
}

function completeLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(0, -1);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function parsed(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

function appendDurably(file: string, text: string): void {
  const whole = completeLines(file).reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0);
  const descriptor = openSync(file, 'a', 0o600);
  try {
    // The remains of a line after a crash would corrupt the next one.
    if (statSync(file).size > whole) truncateSync(file, whole);
    // Unlike `writeSync`, it writes all of the text or throws: a disk can fill up within a line.
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Runs work while no other process appends to the file. */
async function locked<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${file}.lock`;
  const until = performance.now() + patienceMs;
  while (!isTaken(lock)) {
    const taken = await orMissing(Promise.resolve().then(() => statSync(lock)));
    if (taken && Date.now() - taken.mtimeMs > patienceMs) await rm(lock, { force: true });
    else if (performance.now() > until) throw unwritable(file);
    await pause(retryMs);
  }
  try {
    return await work();
  } catch (error) {
    throw codeOf(error) === '' ? error : unwritable(file, error);
  } finally {
    await rm(lock, { force: true });
  }

  function isTaken(path: string): boolean {
    try {
      closeSync(openSync(path, 'wx', 0o600));
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw unwritable(file, error);
    }
  }
}

/** The code of an error of the file system, such as ENOENT; empty for other errors. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^E[A-Z]+$/.test(code) ? code : '';
}

function unwritable(file: string, cause?: unknown): StoreError {
  return new StoreError(
    'redo-log-unwritable',
    `Nothing was done, since the redo log ${file} cannot be written: check its folder, then try again.`,
    { cause, retryable: true },
  );
}

function broken(file: string, line: number): StoreError {
  return new StoreError(
    'redo-log-broken',
    `Line ${line} of the redo log ${file} was changed, or is signed with the keys of another desk: take a copy that is whole.`,
  );
}

function older(file: string): StoreError {
  return new StoreError(
    'redo-log-older',
    `The redo log ${file} is older than the backup, or is missing: put the newest copy there.`,
  );
}
