/** The oldest Node with everything that the command needs, as in the package's `engines`. */
export const oldestNode = '22.18';

/** Whether a version such as `20.20.2` is older than that. */
export function isTooOld(version: string): boolean {
  return version.localeCompare(oldestNode, 'en', { numeric: true }) < 0;
}
