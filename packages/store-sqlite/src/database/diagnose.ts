import type { StoreDiagnosis } from '@aduan/core/store';
import { migrations } from '../schema/migrations.js';
import { schemaVersion } from '../schema/schema-version.js';
import type { Statements } from './statements.js';

/**
 * Reads the state of the file, without changing it. The file has no clock of its own, so it is compared with the clock
 * of the process.
 */
export function diagnose(sql: Statements, now: number): StoreDiagnosis {
  const schema = schemaVersion(sql);
  const first = (text: string) => sql.get<{ readonly at: number | null }>(text)?.at ?? null;
  const { journal_mode: journal } = pragma(sql, 'journal_mode');
  const { encoding } = pragma(sql, 'encoding');
  return {
    engine: 'sqlite',
    schema,
    newestSchema: migrations.length,
    at: now,
    encoding: String(encoding),
    isDurable: journal === 'wal' && pragma(sql, 'synchronous').synchronous === 2,
    canMigrate: true,
    oldestDelivery:
      schema > 0
        ? first("select min(available_at) as at from outbox where state in ('pending', 'sending')")
        : null,
    oldestSweep: schema > 0 ? first('select min(sweep_at) as at from ticket') : null,
  };
}

function pragma(sql: Statements, name: string): Readonly<Record<string, unknown>> {
  return sql.get<Readonly<Record<string, unknown>>>(`PRAGMA ${name}`) ?? {};
}
