import type { Session } from './session.js';

const modes: ReadonlySet<unknown> = new Set(['bot', 'human', 'ended']);
/** Limit of nested interruptions in a valid session. */
const maxFrames = 20;

/**
 * Validates a stored session; null when it is invalid: another format, truncated or edited by hand. The conversation
 * then starts again instead of being stuck.
 */
export function readSession(kept: unknown): Session | null {
  if (!isRecord(kept) || kept.v !== 1 || !modes.has(kept.mode)) return null;
  const texts = [kept.id, kept.flow, kept.language];
  const isWhole =
    texts.every(isText) &&
    isRecord(kept.slots) &&
    isRecord(kept.gone) &&
    [kept.version, kept.seq, kept.at, kept.wakeAt ?? 0].every(isNumber) &&
    isListOf(kept.stack, isFrame, maxFrames) &&
    isListOf(kept.deferred, isSaid) &&
    [kept.entryPoint, kept.named].every((text) => text === undefined || isText(text)) &&
    (kept.isGuarded === undefined || kept.isGuarded === true) &&
    [kept.answered, kept.lastPrompts, kept.seen].every((list) => isListOf(list, isText));
  return isWhole ? (kept as unknown as Session) : null;
}

function isFrame(frame: unknown): boolean {
  return (
    isRecord(frame) &&
    isText(frame.node) &&
    [frame.tries, frame.silent].every(isNumber) &&
    [frame.since, frame.times].every((one) => one === undefined || isNumber(one)) &&
    [frame.waiting, frame.topic].every((text) => text === undefined || isText(text)) &&
    (frame.offer === undefined ||
      isListOf(frame.offer, (one) => isRecord(one) && isText(one.label)))
  );
}

function isSaid(said: unknown): boolean {
  return (
    isRecord(said) &&
    [said.text, said.choice, said.digits].every((text) => text === undefined || isText(text)) &&
    (said.files === undefined || isListOf(said.files, (one) => isRecord(one) && isText(one.ref)))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return Number.isFinite(value);
}

function isListOf(
  value: unknown,
  isOne: (one: unknown) => boolean,
  most = Number.POSITIVE_INFINITY,
): boolean {
  return Array.isArray(value) && value.length <= most && value.every(isOne);
}
