import type { Check, Examined } from '../check.js';
import { type Finding, findingIf } from '../finding.js';

const overdueCheckpointMs = 24 * 3_600_000;
const oldBackupMs = 26 * 3_600_000;
const longIndexQueue = 1_000;

/** Checks pending work: dead letters, channels, checkpoints, backups, the search index. */
export const work: Check = {
  id: 'work',
  find: (examined) => [
    ...messageFindings(examined),
    ...historyFindings(examined),
    ...backupFindings(examined),
    ...searchFindings(examined),
  ],
};

function messageFindings({ health, unreachable }: Examined): readonly Finding[] {
  const count = health ? health.deadLetters.inbox + health.deadLetters.outbox : 0;
  const unwell = Object.entries(health?.channels ?? {}).filter(([, isWell]) => !isWell);
  return [
    ...findingIf(count > 0, 'dead-letters', { count }),
    ...findingIf(unwell.length > 0, 'channel-unwell', {
      channels: unwell.map(([name]) => name).join(', '),
    }),
    ...Object.entries(unreachable ?? {}).flatMap(([name, { address, reason }]) =>
      findingIf(true, 'channel-unreachable', { name, address, reason }),
    ),
  ];
}

function historyFindings({ aduan, lastCheckpoint: signed, now }: Examined): readonly Finding[] {
  return [
    ...findingIf(aduan !== null && aduan.redoLog === null, 'redo-log-missing'),
    ...findingIf(signed !== null && now - signed.at > overdueCheckpointMs, 'checkpoints-overdue'),
    ...findingIf(signed !== null && !signed.isKnownKey, 'checkpoint-key-unknown'),
  ];
}

function backupFindings({ backups, database, now }: Examined): readonly Finding[] {
  // A desk that was never started has nothing to lose.
  const isUsed = database !== null && database.schema > 0;
  if (!backups) return findingIf(isUsed, 'backups-unwatched');
  const { folder, isEncrypted, isReadable, newest } = backups;
  if (!isReadable) return findingIf(true, 'backups-unreadable', { folder });
  if (newest === null) return findingIf(database?.schema !== 0, 'backup-missing', { folder });
  const hours = Math.round((now - newest) / 3_600_000);
  return [
    ...findingIf(now - newest > oldBackupMs, 'backup-old', { folder, hours }),
    ...findingIf(!isEncrypted, 'backup-unencrypted', { folder }),
  ];
}

function searchFindings({ waitingForIndex }: Examined): readonly Finding[] {
  const count = waitingForIndex ?? 0;
  return findingIf(count > longIndexQueue, 'search-behind', { count });
}
