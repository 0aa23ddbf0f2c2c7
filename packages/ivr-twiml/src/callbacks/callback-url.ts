/** What a callback answers, as its address says. */
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

/** What the address of a callback says about it. */
export interface Callback {
  readonly kind: CallbackKind;
  /** Id of the turn that it answers. */
  readonly turn: string;
}

/** Where a provider tells what became of a turn. */
export function callbackUrl(publicUrl: string, { kind, turn }: Callback): string {
  const url = new URL(publicUrl);
  url.searchParams.set('turn', turn);
  url.searchParams.set('for', kind);
  return url.toString();
}

/** Reads the address of a callback. @returns null for the first one of a call, and for the state of a call */
export function readCallback(url: string): Callback | null {
  const { searchParams } = new URL(url);
  const kind = searchParams.get('for');
  const turn = searchParams.get('turn');
  return turn !== null && isKind(kind) ? { kind, turn } : null;
}

/**
 * The address that the provider called: the public one, with the query of the request. Nothing that stands in a
 * header is believed about it.
 */
export function calledUrl(publicUrl: string, request: Request): string {
  const { search } = new URL(request.url);
  return search === '' ? publicUrl : `${publicUrl.split('?', 1)[0]}${search}`;
}

function isKind(kind: string | null): kind is CallbackKind {
  return kind !== null && kinds.has(kind);
}
