/** Kind of event that a hook of jambonz reports, from the query of its address. */
export type HookKind =
  | 'gather'
  /** A sentence that is followed by others, and that a key can interrupt. */
  | 'prompt'
  | 'record'
  | 'dial'
  | 'queue'
  | 'hold'
  | 'wait'
  /** The state of a call. */
  | 'status';

const kinds: ReadonlySet<string> = new Set<HookKind>([
  'gather',
  'prompt',
  'record',
  'dial',
  'queue',
  'hold',
  'wait',
  'status',
]);

/** The information in the address of a hook. */
export interface Hook {
  readonly kind: HookKind;
  /** Id of the instruction that it answers; null for the state of a call. */
  readonly turn: string | null;
  /** For a recording: the silence that ends it, in seconds. */
  readonly silenceSeconds?: number;
}

/** The parts that all addresses of hooks share. */
export interface HookBase {
  /** An address, or its path. */
  readonly base: string;
  /** How jambonz retries when there is no response. */
  readonly fragment: string;
}

/** The address to which jambonz reports the result of an instruction. */
export function hookUrl(
  { base, fragment }: HookBase,
  { kind, turn, silenceSeconds }: Hook,
): string {
  const query = new URLSearchParams(turn === null ? {} : { turn });
  query.set('for', kind);
  if (silenceSeconds !== undefined) query.set('silence', String(silenceSeconds));
  return `${base}${base.includes('?') ? '&' : '?'}${query}${fragment}`;
}

/** Reads the address of a hook. @returns null for the first hook of a call */
export function readHook(url: string): Hook | null {
  if (!URL.canParse(url, 'ws://jambonz')) return null;
  const { searchParams } = new URL(url, 'ws://jambonz');
  const kind = searchParams.get('for');
  const turn = searchParams.get('turn');
  const silence = searchParams.get('silence');
  if (!isKind(kind) || (kind !== 'status' && !isTurn(turn))) return null;
  const isCounted = silence !== null && /^\d{1,4}$/.test(silence);
  return { kind, turn, ...(isCounted && { silenceSeconds: Number(silence) }) };
}

/** Ids of instructions become part of the names of recordings. */
function isTurn(turn: string | null): turn is string {
  return turn !== null && /^[\w-]{1,40}$/.test(turn);
}

function isKind(kind: string | null): kind is HookKind {
  return kind !== null && kinds.has(kind);
}
