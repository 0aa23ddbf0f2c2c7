import type { TicketId } from '@aduan/core';
import type { KeyValue } from '@aduan/core/channel';

/** A fact about a call, from one event. */
export interface EventFact {
  /** When it happened, epoch ms. */
  readonly at: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly officer: string | null;
  readonly recorded: boolean;
}

/** Location of a recording at the system. */
export interface RecordingFact extends EventFact {
  readonly url: string;
  readonly seconds: number | null;
  readonly mime: string;
}

/**
 * Known facts about a call. Each fact is stored separately and written once, so events give the same call in any order,
 * even if they are repeated.
 */
export interface CallFacts {
  readonly ringing?: EventFact;
  readonly answered?: EventFact;
  readonly ended?: EventFact;
  readonly missed?: EventFact;
  readonly recording?: RecordingFact;
  /** The recording was fetched and stored. */
  readonly kept?: { readonly mime: string };
  /** The ticket of the call. */
  readonly ticket?: { readonly id: TicketId };
  /** The ticket that has the recording as an attachment. */
  readonly filed?: { readonly id: TicketId };
  /** The caller was erased: no further facts are stored. */
  readonly forgotten?: { readonly at: number };
}

type FactName = keyof CallFacts;

/** The facts of calls, sealed in the store of the desk. */
export interface CallFactLedger {
  /** Writes a fact unless it is already known. @returns false when it was known */
  write<Name extends FactName>(call: string, name: Name, fact: CallFacts[Name]): Promise<boolean>;
  read(call: string): Promise<CallFacts>;
  /** Marks the call as erased and removes every fact but `filed`: the recording in a ticket is kept as long as the ticket. */
  forget(call: string, at: number): Promise<void>;
}

const names = [
  'ringing',
  'answered',
  'ended',
  'missed',
  'recording',
  'kept',
  'ticket',
  'filed',
  'forgotten',
] as const satisfies readonly FactName[];
const staying: ReadonlySet<FactName> = new Set(['filed', 'forgotten']);
/** Calls kept in memory: more than an office has at once. */
const maxRemembered = 500;

/**
 * @param ttlMs - how long a fact is kept
 * @param filedTtlMs - how long the ticket of the recording is known
 */
export function callFactLedger(kv: KeyValue, ttlMs: number, filedTtlMs: number): CallFactLedger {
  /** Cache of the facts read. A fact never changes, so it is not read again. */
  const known = new Map<string, CallFacts>();

  function remember(call: string, facts: CallFacts): CallFacts {
    const all = { ...known.get(call), ...facts };
    known.delete(call);
    known.set(call, all);
    const [oldest] = known.keys();
    if (known.size > maxRemembered && oldest !== undefined) known.delete(oldest);
    return all;
  }
  async function readOne(call: string, name: FactName): Promise<CallFacts> {
    const text = await kv.get(placeOf(call, name));
    return text === null ? {} : ({ [name]: JSON.parse(text) } as CallFacts);
  }
  const book: CallFactLedger = {
    async write(call, name, fact) {
      const isNew = await kv.set(placeOf(call, name), JSON.stringify(fact), {
        ttlMs: staying.has(name) ? filedTtlMs : ttlMs,
        ifAbsent: true,
      });
      if (isNew) remember(call, { [name]: fact } as CallFacts);
      return isNew;
    },
    async read(call) {
      const before = known.get(call) ?? {};
      const missing = names.filter((name) => !(name in before));
      const found = await Promise.all(missing.map((name) => readOne(call, name)));
      return withoutCaller(call, remember(call, Object.assign({}, ...found)));
    },
    async forget(call, at) {
      await book.write(call, 'forgotten', { at });
      for (const name of names) if (!staying.has(name)) await kv.delete(placeOf(call, name));
      await book.read(call);
    },
  };
  return book;

  /** Removes facts of an erased caller that this process still has in its cache; another process may have erased them. */
  function withoutCaller(call: string, facts: CallFacts): CallFacts {
    const { filed, forgotten } = facts;
    if (!forgotten) return facts;
    const left: CallFacts = { forgotten, ...(filed && { filed }) };
    known.set(call, left);
    return left;
  }
}

function placeOf(call: string, name: FactName): string {
  return `call/${call}/${name}`;
}
