import type { EventFacts } from './events.js';

/** Where name and contacts of the represented person are sealed; null when there is none. */
export function representedPlace({
  representedBox: box,
}: Pick<EventFacts['ticket.opened'], 'representedBox'>): {
  readonly box: string;
  readonly index: number;
} | null {
  return box === undefined ? null : { box, index: 0 };
}
