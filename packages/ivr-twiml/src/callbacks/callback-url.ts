/** Kind of event that a callback reports, from the query of its address. */
export type CallbackKind = 'gather' | 'record' | 'file' | 'dial' | 'queue' | 'hold' | 'wait';

const kinds: ReadonlySet<string> = new Set<CallbackKind>([
  'gather',
  'record',
  'file',
  'dial',
  'queue',
  'hold',
  'wait',
]);

/** The information in the address of a callback. */
export interface Callback {
  readonly kind: CallbackKind;
  /** Id of the instruction that it answers. */
  readonly turn: string;
}

/** The address to which a provider reports the result of an instruction. */
export function callbackUrl(publicUrl: string, { kind, turn }: Callback): string {
  const url = new URL(publicUrl);
  url.searchParams.set('turn', turn);
  url.searchParams.set('for', kind);
  return url.toString();
}

/** Reads the address of a callback. @returns null for the first callback of a call, and for the state of a call */
export function readCallback(url: string): Callback | null {
  const { searchParams } = new URL(url);
  const kind = searchParams.get('for');
  const turn = searchParams.get('turn');
  return turn !== null && isKind(kind) ? { kind, turn } : null;
}

/** The address that the provider called: the public one with the query of the request. Headers are not used, because they can be forged. */
export function calledUrl(publicUrl: string, request: Request): string {
  const { search } = new URL(request.url);
  return search === '' ? publicUrl : `${publicUrl.split('?', 1)[0]}${search}`;
}

function isKind(kind: string | null): kind is CallbackKind {
  return kind !== null && kinds.has(kind);
}
