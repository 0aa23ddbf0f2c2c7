import { AduanError } from '@aduan/core';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How many requests a minute are let in. Choices of this project. */
export interface RateLimitOptions {
  /** Of one caller. Default 600. */
  readonly caller?: number;
  /** Of one address to what is open to everybody, such as tracking. Default 30. */
  readonly address?: number;
  /** Wrong keys from one address. Default 30. A right key is let in however many wrong ones came from there. */
  readonly wrongKeys?: number;
}

/** Too many requests. */
export class TooManyRequestsError extends AduanError {
  override readonly name = 'TooManyRequestsError';
  /** When the next one is let in, in ms. */
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super('too-many-requests', 'Too many requests. Wait, then try again.', { retryable: true });
    this.retryAfterMs = retryAfterMs;
  }

  /** The same in seconds, as the header `Retry-After` has it. */
  get seconds(): string {
    return String(Math.ceil(this.retryAfterMs / 1000));
  }
}

/** Counts requests in this process. */
export interface RateLimits {
  /** @throws TooManyRequestsError */
  countCaller(id: string): Promise<void>;
  /** @throws TooManyRequestsError */
  countAddress(address: string): Promise<void>;
  /** @throws TooManyRequestsError */
  countWrongKey(address: string): Promise<void>;
}

/** Makes the counters of one process. */
export function rateLimits({
  address = 30,
  caller = 600,
  wrongKeys = 30,
}: RateLimitOptions = {}): RateLimits {
  const counter = (points: number) => {
    const limiter = new RateLimiterMemory({ points, duration: 60 });
    return async (key: string) => {
      try {
        await limiter.consume(key);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new TooManyRequestsError(refusal.msBeforeNext);
      }
    };
  };
  return {
    countCaller: counter(caller),
    countAddress: counter(address),
    countWrongKey: counter(wrongKeys),
  };
}
