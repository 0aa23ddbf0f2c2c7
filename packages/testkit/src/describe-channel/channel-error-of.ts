import { AduanError, type ChannelError } from '@aduan/core';

/**
 * What a member of the channel threw, which must be a `ChannelError`, also one of another installed
 * copy of core.
 *
 * @param member - its name, for the message
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
