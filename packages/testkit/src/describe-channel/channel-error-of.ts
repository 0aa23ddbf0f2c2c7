import { AduanError, type ChannelError } from '@aduan/core';

/**
 * Requires that a thrown value is a `ChannelError`, also of another installed copy of core.
 *
 * @param member - name of the channel's member, for the message
 */
export function channelErrorOf(thrown: unknown, member: string): ChannelError {
  if (isChannelError(thrown)) return thrown;
  throw new Error(
    `${member} threw ${String(thrown)}. It must throw ChannelError only (see toChannelError of ` +
      '@aduan/http), or the desk cannot tell what may be tried again.',
    { cause: thrown },
  );
}

function isChannelError(thrown: unknown): thrown is ChannelError {
  return AduanError.isInstance(thrown) && thrown.name === 'ChannelError';
}
