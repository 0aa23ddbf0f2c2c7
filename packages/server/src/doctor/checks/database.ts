import type { Check, Examined } from '../check.js';
import { type Finding, finding, findingIf } from '../finding.js';

/** From this difference on, two machines judge deadlines and sessions differently. */
const tolerableSkewMs = 5_000;
const lateDeliveryMs = 15 * 60_000;
const lateSweepMs = 5 * 60_000;

/** The database: reachable, of this version, durable, with the right time. */
export const database: Check = {
  id: 'database',
  find: (examined) => [
    ...failureFindings(examined),
    ...schemaFindings(examined),
    ...keyFindings(examined),
    ...queueFindings(examined),
  ],
};

function failureFindings({ environment, failure }: Examined): readonly Finding[] {
  if (!failure) return [];
  const { ADUAN_DATA = '.aduan', ADUAN_DATABASE_URL } = environment;
  const place = ADUAN_DATABASE_URL ? 'PostgreSQL' : ADUAN_DATA;
  return [finding(failure.code, { message: failure.message, place })];
}

function schemaFindings({ database: found, now }: Examined): readonly Finding[] {
  if (!found) return [];
  const { canMigrate, encoding, isDurable, newestSchema: newest, schema } = found;
  const skewMs = Math.abs(found.at - now);
  return [
    ...findingIf(schema > 0 && schema < newest, 'schema-older', { schema, newest }),
    ...findingIf(!canMigrate && schema < newest, 'database-right-missing'),
    ...findingIf(!/^utf-?8$/i.test(encoding), 'database-encoding', { encoding }),
    ...findingIf(!isDurable, 'database-not-durable'),
    ...findingIf(skewMs > tolerableSkewMs, 'clock-skew', { seconds: Math.round(skewMs / 1_000) }),
  ];
}

function keyFindings({ keys }: Examined): readonly Finding[] {
  if (!keys) return [];
  const unknown = keys.versions.filter(({ known }) => !known).length;
  return [
    ...findingIf(unknown > 0, 'master-key-missing', { count: unknown }),
    ...findingIf(unknown === 0 && keys.waiting > 0, 'rewrapping-unfinished', {
      count: keys.waiting,
    }),
  ];
}

function queueFindings({ database: found, now }: Examined): readonly Finding[] {
  const deliveryMs = now - (found?.oldestDelivery ?? now);
  const sweepMs = now - (found?.oldestSweep ?? now);
  return [
    ...findingIf(deliveryMs > lateDeliveryMs, 'outbox-late', { minutes: minutesOf(deliveryMs) }),
    ...findingIf(sweepMs > lateSweepMs, 'sweeper-late', { minutes: minutesOf(sweepMs) }),
  ];
}

function minutesOf(ms: number): number {
  return Math.round(ms / 60_000);
}
