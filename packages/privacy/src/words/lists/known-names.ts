import { namesAToM } from './names-a-to-m.js';
import { namesNToZ } from './names-n-to-z.js';

/** Common parts of names in Indonesia, without those that are recognized by their ending. */
export const knownNames: ReadonlySet<string> = new Set(`${namesAToM} ${namesNToZ}`.split(/\s+/));
