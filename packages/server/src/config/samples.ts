import type { OfficerInput } from '@aduan/plugins/organization';
import * as z from 'zod';
import type { DeskStorage } from '../storage/storage.js';

/** An invented officer of a sample desk. */
export interface SampleOfficer extends Omit<OfficerInput, 'reason' | 'validUntil'> {
  /** The name of the account. Default: the id. */
  readonly username?: string;
  /** Days from the first start until the access ends. Default: it does not end. */
  readonly validForDays?: number;
}

/**
 * Makes a desk a sample desk: one that people try out on their own machine, with invented officers. It listens on a
 * loopback address only, and every page says that its data is invented. Its officers have no passwords: each start
 * prints a one-time sign-in link for each of them. None of them needs a second factor.
 */
export interface SamplesConfig {
  /** They are invited at the first start that names them. */
  readonly officers: readonly SampleOfficer[];
  /** Fills a new desk, before it opens for the first time. Default: it begins empty. */
  readonly fill?: (storage: DeskStorage) => Promise<void>;
}

const words = z.string().min(1);

/** The shape of `samples`. The organization checks the values of officers. */
export const samplesSchema = z.strictObject({
  officers: z.array(
    z.looseObject({
      ...{ id: words, name: words, title: words, unit: words, roles: z.array(words).min(1) },
      username: z.optional(words),
      validForDays: z.optional(z.number().positive()),
    }),
  ),
  fill: z.optional(z.custom((value) => typeof value === 'function', 'must be a function.')),
});
