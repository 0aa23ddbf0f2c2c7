import type { Desk } from './desk.js';

/**
 * The factories of rooms that change what a desk does by itself and that nobody called: without them cases do not merge, nobody
 * is noted who looks, and no officer is told of anything. Said at the start, since nothing else would.
 */
export function absentRooms({ notices, together, watch }: Desk): readonly string[] {
  return [
    ...(together.room ? [] : ['createCases']),
    ...(watch.saw ? [] : ['createLooks']),
    ...(notices.room ? [] : ['createNotices']),
  ];
}
