import type { Runtime } from './runtime.js';

/**
 * The factories of rooms that change what a desk does by itself and that nobody called: without them cases do not merge, nobody
 * is noted who looks, and no officer is told of anything. Said at the start, since nothing else would.
 */
export function absentAddOns({
  notifications: notices,
  mergedTickets: together,
  viewHooks: watch,
}: Runtime): readonly string[] {
  return [
    ...(together.hooks ? [] : ['createMergedTickets']),
    ...(watch.ticketsViewed ? [] : ['createViewLog']),
    ...(notices.hooks ? [] : ['createNotifications']),
  ];
}
