import type { CallJournal, VoiceHost } from '@aduan/core/voice';
import type { AriRest } from '../ari/ari-rest.js';
import type { Timers } from '../ari/timers.js';
import { errorName } from '../error-name.js';
import { endLostCalls } from '../line/end-lost-calls.js';

/** Heartbeats within the time in which a process counts as alive. */
const beats = 4;
/** Interval of the search for calls of dead processes, in ms. A call that is missing twice is lost. */
const sweepMs = 60_000;

/** A line whose calls are driven by several processes. */
export interface JournalledLine {
  readonly host: VoiceHost;
  readonly rest: AriRest;
  readonly application: string;
  readonly journal: CallJournal;
}

/**
 * Sends heartbeats of this process, and ends calls whose process died and that Asterisk did not bring to another
 * process.
 *
 * @returns a function that stops it
 */
export function watchLostCalls(
  line: JournalledLine,
  isHere: (call: string) => boolean,
  timers: Timers,
): () => void {
  const { host, journal } = line;
  const callOffs = new Set<() => void>();
  let missed: ReadonlySet<string> = new Set();
  let isOver = false;

  function every(ms: number, what: string, run: () => Promise<void>): void {
    if (isOver) return;
    const callOff = timers.after(ms, () => {
      callOffs.delete(callOff);
      void attempt(what, run).then(() => every(ms, what, run));
    });
    callOffs.add(callOff);
  }
  async function attempt(what: string, run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      host.log('warn', what, { error: errorName(error) });
    }
  }
  async function sweep(): Promise<void> {
    const orphans = (await journal.orphans()).filter(({ call }) => !isHere(call));
    const lost = orphans.filter(({ call }) => missed.has(call));
    missed = new Set(orphans.map(({ call }) => call));
    if (lost.length === 0) return;
    const calls = lost.map(({ call, from, to }) => ({ id: call, from, to }));
    const ids = new Set(calls.map(({ id }) => id));
    await endLostCalls(line, calls, (call) => ids.has(call), journal.over);
  }
  void attempt('asterisk.journal-not-written', journal.beat);
  every(journal.aliveMs / beats, 'asterisk.journal-not-written', journal.beat);
  every(sweepMs, 'asterisk.lost-not-looked-for', sweep);
  return () => {
    isOver = true;
    for (const callOff of callOffs) callOff();
  };
}
