import type { ChannelErrorClass } from '@aduan/core/channel';
import { DirectoryError, type DirectoryErrorClass, isDirectoryError } from '@aduan/core/directory';
import { toChannelError } from '@aduan/http';

const classes: Readonly<Partial<Record<ChannelErrorClass, DirectoryErrorClass>>> = {
  auth: 'auth',
  rate_limited: 'rate-limited',
  invalid: 'refused',
};

const sentences: Readonly<Partial<Record<DirectoryErrorClass, string>>> = {
  auth: 'Simkopdes does not know this desk, or does not let it do this.',
  'rate-limited': 'Simkopdes wants to be asked less often.',
  refused: 'Simkopdes does not take this.',
  'unknown-ticket': 'Simkopdes does not have that.',
};

/** Turns any error of a request into a `DirectoryError`, without address, headers and text. */
export function toDirectoryError(error: unknown): DirectoryError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (isDirectoryError(cause)) return cause;
  }
  const { info } = toChannelError(error);
  const isMissing = info.code === 404 || info.code === 410;
  const errorClass = isMissing ? 'unknown-ticket' : (classes[info.class] ?? 'unavailable');
  return new DirectoryError(
    errorClass,
    sentences[errorClass] ?? `Simkopdes could not be reached, or failed (${info.code}).`,
    {
      ...(info.retryAfterMs === undefined ? {} : { retryAfterMs: info.retryAfterMs }),
      ...(info.outcomeUnknown ? { outcomeUnknown: true } : {}),
    },
  );
}
