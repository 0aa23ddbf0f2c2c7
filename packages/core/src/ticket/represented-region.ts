import type { EventFacts } from './events.js';

/** Position of the sealed name and contacts of the represented person; null when there is none. */
export function representedRegion({
  representedRecord: sealedRecord,
}: Pick<EventFacts['ticket.opened'], 'representedRecord'>): {
  readonly sealedRecord: string;
  readonly index: number;
} | null {
  return sealedRecord === undefined ? null : { sealedRecord, index: 0 };
}
