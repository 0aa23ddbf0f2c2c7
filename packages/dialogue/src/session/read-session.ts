import type { Session } from './session.js';

const modes: ReadonlySet<unknown> = new Set(['bot', 'human', 'ended']);

/**
 * A session as it was kept; null for what is none: of another form, cut short, edited by hand. A conversation
 * then begins anew, rather than never to go on.
 */
export function readSession(kept: unknown): Session | null {
  if (!isRecord(kept) || kept.v !== 1 || !modes.has(kept.mode)) return null;
  const texts = [kept.id, kept.flow, kept.language];
  const isWhole =
    texts.every((text) => typeof text === 'string') &&
    isRecord(kept.slots) &&
    isRecord(kept.gone) &&
    [kept.version, kept.seq, kept.at].every(Number.isFinite) &&
    isListOf(kept.stack, (frame) => isRecord(frame) && typeof frame.node === 'string') &&
    isListOf(kept.held, isRecord) &&
    [kept.answered, kept.said, kept.seen].every((list) => isListOf(list, isText));
  return isWhole ? (kept as unknown as Session) : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}
