import type { Principal } from '../../ports/principal.js';
import type { Viewer } from '../../ticket/privacy/shown.js';
import type { Runtime } from '../runtime.js';

/** Whoever follows a desk hears facts; who reported and what was said is for whoever opens the case. */
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
