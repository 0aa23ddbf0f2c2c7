import { namesAToM } from './names-a-to-m.js';
import { namesNToZ } from './names-n-to-z.js';

/** Parts of names that are common in Indonesia; what ends as names do is in no list. */
export const knownNames: ReadonlySet<string> = new Set(`${namesAToM} ${namesNToZ}`.split(/\s+/));
