import {
  type Directory,
  type DirectoryContext,
  type PushPolicy,
  pushObstacle,
} from '../directory/index.js';
import type { Desk } from '../runtime/desk.js';
import { restrictedSince } from '../runtime/party/restriction.js';
import type { ForeignId, Ticket } from '../ticket/ticket.js';
import type { SharingObstacle, SharingOptions } from './sharing.js';

/** What the parts of the room stand on. */
export interface RoomParts
  extends Required<Pick<SharingOptions, 'caseUrl' | 'patienceMs' | 'when'>> {
  readonly desk: Desk;
  readonly directory: Directory;
  readonly policy: PushPolicy;
  /** Target of its deliveries. */
  readonly target: string;
  readonly fetch: typeof fetch;
}

/** Why a case is not told, by its facts alone; null when it is. */
export function obstacleOf(
  ticket: Ticket,
  { policy, when }: Pick<RoomParts, 'policy' | 'when'>,
): SharingObstacle | null {
  if (ticket.leadId !== null) return 'joined';
  return pushObstacle(ticket, policy) ?? (when(ticket) ? null : 'not-shared');
}

/** The same, with what the reporters decided since. */
export async function obstacleNow(
  ticket: Ticket,
  parts: RoomParts,
): Promise<SharingObstacle | null> {
  const obstacle = obstacleOf(ticket, parts);
  if (obstacle) return obstacle;
  const { desk } = parts;
  const restricted = await Promise.all(ticket.reporters.map((id) => restrictedSince(desk, id)));
  return restricted.some((since) => since !== null) ? 'processing-restricted' : null;
}

/** What the other system calls a case; undefined as long as it did not take it. */
export function foreignIdIn(
  { foreignIds }: Ticket,
  { directory }: Pick<RoomParts, 'directory'>,
): ForeignId | undefined {
  return foreignIds.find(({ system }) => system === directory.name);
}

/** What a call of the directory is given. */
export function contextFor({ desk, fetch }: RoomParts, signal: AbortSignal): DirectoryContext {
  return { fetch, now: desk.now, signal, log: desk.log };
}
