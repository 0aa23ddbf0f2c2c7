import type { Principal } from '../../slots/principal.js';
import type { Eyes } from '../../ticket/privacy/shown.js';
import type { Desk } from '../desk.js';

/** Whoever follows a desk hears facts; who reported and what was said is for whoever opens the case. */
export function followersEyes(
  { masker }: Pick<Desk, 'masker'>,
  { kind }: Pick<Principal, 'kind'>,
): Eyes {
  const visibility = {
    case: true,
    words: false,
    identity: false,
    hidden: false,
    concerns: false,
    company: kind !== 'citizen',
  };
  return {
    visibility,
    mask: (text) => masker.mask(text),
    mayFollow: ({ type }) => type !== 'related',
  };
}
