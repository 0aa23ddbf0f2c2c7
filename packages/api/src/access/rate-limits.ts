import { RateLimitError } from '@aduan/core';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Requests allowed per minute. The defaults are choices of this project. */
export interface RateLimitOptions {
  /** Per caller. Default 600. */
  readonly caller?: number;
  /** Per address, for public operations such as tracking. Default 30. */
  readonly address?: number;
  /** Wrong keys per address. Default 30. A valid key is accepted however many wrong ones came from the same address. */
  readonly wrongKeys?: number;
}

/** Request counters of this process. */
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
