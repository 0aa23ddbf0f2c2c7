import type { CallJournal, VoiceHost } from '@aduan/core/voice';
import type { AriRest } from '../ari/ari-rest.js';
import type { Timers } from '../ari/timers.js';
import { errorName } from '../error-name.js';
import { endLostCalls } from '../line/end-lost-calls.js';

/** How often a process says that it lives while it counts as alive. */
const beats = 4;
/** How often it is looked for calls of processes that have died, in ms. Whoever is missed twice is lost. */
const sweepMs = 60_000;

/** A line whose calls are driven by several processes. */
export interface JournalledLine {
  readonly host: VoiceHost;
  readonly rest: AriRest;
  readonly application: string;
  readonly journal: CallJournal;
}

/**
 * Says that this process is alive, and brings calls to their end whose process has died, and which Asterisk has brought
 * to no other one.
 *
 * @returns what ends it
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
