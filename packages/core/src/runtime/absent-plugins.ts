import type { Runtime } from './runtime.js';

/**
 * Names the plugins that the host did not compose and that change what a desk does by itself. Without them
 * tickets are not merged, views are not logged and officers get no notifications. It is logged at the start, because
 * nothing else shows it.
 */
export function absentPlugins({ hooks }: Runtime): readonly string[] {
  return [
    ...(hooks.some(({ id }) => id === 'merged-tickets') ? [] : ['mergedTickets']),
    ...(hooks.some(({ ticketsViewed }) => ticketsViewed) ? [] : ['viewLog']),
    ...(hooks.some(({ arrived }) => arrived) ? [] : ['notifications']),
  ];
}
