import type { Principal } from '../../ports/principal.js';
import type { Viewer } from '../../ticket/privacy/shown.js';
import type { Runtime } from '../runtime.js';

/**
 * A viewer for those who follow all tickets of a desk. It sees facts; the reporter and the text are shown only when
 * somebody opens the ticket.
 */
export function followerViewer(
  { masker }: Pick<Runtime, 'masker'>,
  { kind }: Pick<Principal, 'kind'>,
): Viewer {
  const visibility = {
    ticket: true,
    words: false,
    identity: false,
    hidden: false,
    recusals: false,
    company: kind !== 'citizen',
  };
  return {
    visibility,
    mask: (text) => masker.mask(text),
    mayFollow: ({ type }) => type !== 'related',
  };
}
