import { type Check, findingIf } from '../check.js';

const overdueCheckpointMs = 24 * 3_600_000;
const oldBackupMs = 26 * 3_600_000;
const longIndexQueue = 1_000;

/** What waits for a person or a worker: dead letters, channels, checkpoints, backups, the search index. */
export const work: Check = {
  id: 'work',
  find({ aduan, backups, database, health, lastCheckpoint, now, unreachable, waitingForIndex }) {
    const dead = health ? health.deadLetters.inbox + health.deadLetters.outbox : 0;
    const unwell = Object.entries(health?.channels ?? {}).filter(([, isWell]) => !isWell);
    const signed = lastCheckpoint;
    const age = backups?.newest == null ? null : now - backups.newest;
    const isNew = database?.schema === 0;
    return [
      ...findingIf(
        dead > 0,
        'dead-letters',
        'error',
        `${dead} messages were given up and wait for a person.`,
        'Look at them: aduan dead-letters list.',
      ),
      ...findingIf(
        unwell.length > 0,
        'channel-unwell',
        'error',
        `A channel says that it does not work: ${unwell.map(([name]) => name).join(', ')}.`,
        'Look at its token and at its page at the provider.',
      ),
      ...Object.entries(unreachable ?? {}).flatMap(([name, reason]) =>
        findingIf(
          true,
          'channel-unreachable',
          'error',
          `${name} cannot be reached: ${reason}.`,
          'Look at the firewall, the name server and the address.',
        ),
      ),
      ...findingIf(
        aduan !== null && aduan.redoLog === null,
        'redo-log-missing',
        'error',
        'Nothing is recorded for a restore: a backup would bring erased persons back.',
        'Set ADUAN_REDO_LOG to a file beside the keys, or give createAduan the option redoLog.',
      ),
      ...findingIf(
        signed !== null && now - signed.at > overdueCheckpointMs,
        'checkpoints-overdue',
        'warning',
        'Nothing was signed for a day: later changes of the history could not be proven.',
        'Look whether the desk runs, or sign by a timer: aduan audit checkpoint.',
      ),
      ...findingIf(
        signed !== null && !signed.isKnownKey,
        'checkpoint-key-unknown',
        'error',
        'The last checkpoint was signed with a key that this desk does not have.',
        'Put the signing key back, or declare it lost: aduan audit checkpoint --lost-key.',
      ),
      ...findingIf(
        !isNew && backups !== null && (age === null || age > oldBackupMs),
        'backup-old',
        'error',
        age === null
          ? `There is no backup in ${backups?.folder}.`
          : `The newest backup is ${Math.round(age / 3_600_000)} hours old.`,
        'Run aduan backup by a timer, once a day.',
      ),
      ...findingIf(
        (waitingForIndex ?? 0) > longIndexQueue,
        'search-behind',
        'warning',
        `${waitingForIndex} tickets wait to be indexed: the search does not find them yet.`,
        'Look whether the desk runs with workers.',
      ),
    ];
  },
};
