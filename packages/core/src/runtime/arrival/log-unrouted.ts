import type { Logger } from '../../ports/logger.js';

/** Enough to see what is mounted wrongly; whoever asks for everything cannot fill the log. */
const maxPaths = 20;
const maxPathLength = 40;

/**
 * Tells the log once of each path outside of `basePath` that a desk is asked for: a router that takes the prefix
 * away (`app.use` of Express), or another `basePath` than the desk was composed with, otherwise is a 404 without
 * a reason. Only the first step of a path is told, since what follows may say who asks.
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
