import { type Check, type Finding, findingIf } from '../check.js';

/** From this difference on, deadlines and sessions are judged differently by two machines. */
const tolerableSkewMs = 5_000;
const lateDeliveryMs = 15 * 60_000;
const lateSweepMs = 5 * 60_000;

/** What to do when the desk does not open, by the code of the error. */
const fixes: Readonly<Record<string, string>> = {
  'store-unavailable':
    'Start the database, or correct its address: ADUAN_DATABASE_URL, ADUAN_DATA.',
  'store-refused': 'Give the user of the database the right that is named: aduan migrations print.',
  'store-schema-newer': 'Update the packages: a newer version has changed the database.',
  'store-schema-unknown': 'An unreleased version made the database: begin with a new one.',
  'store-not-durable': 'Keep the database on a local disk, not on a network share.',
  'store-corrupt': 'Restore the newest backup: aduan restore.',
  'store-keys-missing': 'Put the key file back from its copy.',
  'store-keys-wrong': 'These keys are of another desk: put the right ones back.',
  'store-keys-outdated': 'The key file is older than the database: put the newest copy back.',
  'store-keys-invalid': 'The key file is damaged: put its copy back.',
  'store-restored': 'Run aduan restore --redo, then start the desk.',
  'store-restore-unfinished': 'Run aduan restore again.',
};

/** The database: reachable, of this version, durable, with the right time. */
export const database: Check = {
  id: 'database',
  find({ database: found, failure, keys, now }) {
    const failed: readonly Finding[] = failure
      ? [
          {
            id: failure.code,
            severity: 'error',
            what: failure.message,
            fix: fixes[failure.code] ?? 'Correct it, then run aduan doctor again.',
          },
        ]
      : [];
    if (!found) return failed;
    const skew = Math.abs(found.at - now);
    const unknown = (keys?.versions ?? []).filter(({ known }) => !known);
    return [
      ...failed,
      ...findingIf(
        found.schema > 0 && found.schema < found.newestSchema,
        'schema-older',
        'warning',
        `The database has schema ${found.schema}, this version brings ${found.newestSchema}.`,
        'Make a backup, then run aduan migrate.',
      ),
      ...findingIf(
        !found.canMigrate && found.schema < found.newestSchema,
        'database-right-missing',
        'error',
        'The user of the database may not create tables in the schema.',
        'Grant it, or let the DBA run what aduan migrations print shows.',
      ),
      ...findingIf(
        !/^utf-?8$/i.test(found.encoding),
        'database-encoding',
        'error',
        `The database stores texts as ${found.encoding}: names and words of citizens do not fit.`,
        "Make a new one: create database desk encoding 'UTF8' template template0.",
      ),
      ...findingIf(
        !found.isDurable,
        'database-not-durable',
        'error',
        'A power loss may take what the desk has acknowledged: WAL or fsync is off.',
        'SQLite: keep the file on a local disk. PostgreSQL: fsync = on, synchronous_commit = on.',
      ),
      ...findingIf(
        skew > tolerableSkewMs,
        'clock-skew',
        'error',
        `The clocks of this machine and of the database differ by ${Math.round(skew / 1_000)} s.`,
        'Let both keep time by NTP: timedatectl set-ntp true.',
      ),
      ...findingIf(
        unknown.length > 0,
        'master-key-missing',
        'error',
        `${unknown.length} master keys that data is sealed with are not there.`,
        'Put the former key file back, or ADUAN_FORMER_MASTER_KEYS.',
      ),
      ...findingIf(
        unknown.length === 0 && (keys?.waiting ?? 0) > 0,
        'rewrapping-unfinished',
        'warning',
        `${keys?.waiting} data keys are still wrapped by a former master key.`,
        'Run aduan keys rotate again.',
      ),
      ...findingIf(
        isLate(found.oldestDelivery, now, lateDeliveryMs),
        'outbox-late',
        'warning',
        `A message waits to be sent since ${minutesSince(found.oldestDelivery, now)} minutes.`,
        'Look whether the desk runs with workers, and at its log: delivery.failed.',
      ),
      ...findingIf(
        isLate(found.oldestSweep, now, lateSweepMs),
        'sweeper-late',
        'error',
        `Deadlines wait to be handled since ${minutesSince(found.oldestSweep, now)} minutes.`,
        'Start the desk with workers: nobody is warned meanwhile.',
      ),
    ];
  },
};

function isLate(since: number | null, now: number, patienceMs: number): boolean {
  return since !== null && now - since > patienceMs;
}

function minutesSince(since: number | null, now: number): number {
  return Math.round((now - (since ?? now)) / 60_000);
}
