import type { Logger } from '../../ports/logger.js';

/** Enough to see a wrong mount; a scanner that requests every path cannot fill the log. */
const maxPaths = 20;
const maxPathLength = 40;

/**
 * Logs each requested path outside of `basePath` once. Otherwise a router that strips the prefix (`app.use` of
 * Express), or another `basePath` than the desk was composed with, gives a 404 without a reason. Only the first path
 * segment is logged, because the rest may identify the person.
 */
export function logUnrouted(log: Logger, basePath: string): (pathname: string) => void {
  const told = new Set<string>();
  return (pathname) => {
    const path = `/${pathname.split('/', 2)[1] ?? ''}`.slice(0, maxPathLength);
    if (told.has(path) || told.size === maxPaths) return;
    told.add(path);
    log('warn', 'request.unrouted', { path, basePath });
  };
}
