import type { Check, Examined } from './check.js';
import { database } from './checks/database.js';
import { environment } from './checks/environment.js';
import { files } from './checks/files.js';
import { machine } from './checks/machine.js';
import { network } from './checks/network.js';
import { office } from './checks/office.js';
import { work } from './checks/work.js';
import type { Finding } from './finding.js';

/** The checks of Aduan, in the order of their findings. */
const checks: readonly Check[] = [machine, files, database, environment, network, office, work];

/**
 * Returns the faults of a desk, errors first. A healthy one has no findings.
 *
 * @param examined - result of `examine`
 * @param further - checks of the host
 */
export function diagnoseDesk(
  examined: Examined,
  further: readonly Check[] = [],
): readonly Finding[] {
  const found = [...checks, ...further].flatMap((check) => check.find(examined));
  return found.toSorted((one, other) => Number(isWarning(one)) - Number(isWarning(other)));
}

function isWarning({ severity }: Finding): boolean {
  return severity === 'warning';
}

/** Exit code of `aduan doctor`: 0 nothing found, 1 warnings only, 2 errors. */
export function doctorExitCode(findings: readonly Finding[]): 0 | 1 | 2 {
  if (findings.length === 0) return 0;
  return findings.every(isWarning) ? 1 : 2;
}
