import { RateLimitError } from '@aduan/core';
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

/** Counts requests in this process. */
export interface RateLimits {
  /** @throws RateLimitError */
  countCaller(id: string): Promise<void>;
  /** @throws RateLimitError */
  countAddress(address: string): Promise<void>;
  /** @throws RateLimitError */
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
        const message = 'Too many requests. Wait, then try again.';
        throw new RateLimitError('too-many-requests', message, refusal.msBeforeNext);
      }
    };
  };
  return {
    countCaller: counter(caller),
    countAddress: counter(address),
    countWrongKey: counter(wrongKeys),
  };
}
