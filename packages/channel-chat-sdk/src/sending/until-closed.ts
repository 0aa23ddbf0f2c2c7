import { ChannelError } from '@aduan/core';

/** Waits for work until the desk closes. @throws ChannelError when it closes: the outcome is unknown then */
export async function untilClosed<Result>(
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  if (signal.aborted) throw closed(false);
  return new Promise<Result>((resolve, reject) => {
    const close = () => reject(closed(true));
    signal.addEventListener('abort', close, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', close));
  });
}

function closed(outcomeUnknown: boolean): ChannelError {
  const info = { class: 'retryable', code: 'aborted', outcomeUnknown } as const;
  return new ChannelError(info, 'The desk is closing.');
}
