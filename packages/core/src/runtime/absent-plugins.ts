import type { Runtime } from './runtime.js';

/**
 * Names the plugins that the host left out and that change the automatic work of a desk. Without them tickets are not
 * merged, views are not logged and officers get no notifications. The names are logged at the start, because nothing
 * else shows it.
 */
export function absentPlugins({ hooks }: Runtime): readonly string[] {
  return [
    ...(hooks.some(({ id }) => id === 'merged-tickets') ? [] : ['mergedTickets']),
    ...(hooks.some(({ ticketsViewed }) => ticketsViewed) ? [] : ['viewLog']),
    ...(hooks.some(({ arrived }) => arrived) ? [] : ['notifications']),
  ];
}
