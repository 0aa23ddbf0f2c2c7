import type { Runtime } from './runtime.js';

/**
 * Names the add-on factories that the host did not call and that change what a desk does by itself. Without them
 * tickets are not merged, views are not logged and officers get no notifications. It is logged at the start, because
 * nothing else shows it.
 */
export function absentAddOns({ hooks, mergedTickets, notifications }: Runtime): readonly string[] {
  return [
    ...(mergedTickets.hooks ? [] : ['createMergedTickets']),
    ...(hooks.some(({ ticketsViewed }) => ticketsViewed) ? [] : ['createViewLog']),
    ...(notifications.hooks ? [] : ['createNotifications']),
  ];
}
