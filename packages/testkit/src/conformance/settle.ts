/** Timeout of one adapter call in a test, in ms: everything is local. */
const usualPatienceMs = 3_000;

/** A call that exceeded the timeout of a test. */
export class StillWaitingError extends Error {
  override readonly name = 'StillWaitingError';
}

/** Waits for a call with a timeout. */
export async function settle<Result>(
  call: Promise<Result>,
  advice: string,
  patienceMs = usualPatienceMs,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = new Promise<never>((_, reject) => {
    const message = `The call had not ended after ${patienceMs / 1_000} s. ${advice}`;
    timer = setTimeout(() => reject(new StillWaitingError(message)), patienceMs);
  });
  try {
    return await Promise.race([call, giveUp]);
  } finally {
    clearTimeout(timer);
  }
}
