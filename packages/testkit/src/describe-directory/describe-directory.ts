import { describeChecks } from '../conformance/describe-checks.js';
import { directoryChecks } from './directory-checks.js';
import type { DirectoryConformance } from './directory-conformance.js';

/**
 * Runs the conformance suite of the directory contract: an adapter that passes finds cooperatives, pushes no more than
 * allowed, and does not wait for an unreachable system. Call it in a vitest file. A failure says what to do.
 *
 * @throws Error when a skip names a test that does not exist, or gives no reason
 */
export function describeDirectory(subject: DirectoryConformance): void {
  describeChecks(
    `directory ${subject.name} keeps the contract directory/1`,
    directoryChecks,
    subject,
  );
}
