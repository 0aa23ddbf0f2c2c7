import type { KeyValue, TicketId } from '@aduan/core';

/** What an event says of a call. */
export interface EventFact {
  /** When it happened, epoch ms. */
  readonly at: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly officer: string | null;
  readonly recorded: boolean;
}

/** Where a recording lies at the system. */
export interface RecordingFact extends EventFact {
  readonly url: string;
  readonly seconds: number | null;
  readonly mime: string;
}

/**
 * What is known of a call: each fact by itself, written once. In whatever order events come, and however often,
 * they make the same call.
 */
export interface CallFacts {
  readonly ringing?: EventFact;
  readonly answered?: EventFact;
  readonly ended?: EventFact;
  readonly missed?: EventFact;
  readonly recording?: RecordingFact;
  /** The file came. */
  readonly kept?: { readonly mime: string };
  /** The case of the call. */
  readonly ticket?: { readonly id: TicketId };
  /** The case whose file the recording is. */
  readonly filed?: { readonly id: TicketId };
  /** Its caller is to be forgotten: nothing more of it is taken. */
  readonly forgotten?: { readonly at: number };
}

type FactName = keyof CallFacts;

/** The facts of calls, in the store of the desk, sealed. */
export interface CallFactLedger {
  /** Writes a fact that is not known yet. @returns false when it was */
  write<Name extends FactName>(call: string, name: Name, fact: CallFacts[Name]): Promise<boolean>;
  read(call: string): Promise<CallFacts>;
  /** Takes every fact away but whose file the recording is: that case has its own time. */
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
/** More calls than an office has at once. */
const maxRemembered = 500;

/**
 * @param ttlMs - how long a fact is kept
 * @param filedTtlMs - how long it is known that a case has the recording
 */
export function callFactLedger(kv: KeyValue, ttlMs: number, filedTtlMs: number): CallFactLedger {
  /** A fact never changes, so that what was read once need not be read again. */
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

  /** Another process may have forgotten it, while this one knows it still. */
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
