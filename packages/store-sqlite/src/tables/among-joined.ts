import type { Condition } from './within-scope.js';

/** The condition for merged reports, or for others; none when unspecified. */
export function amongJoined(joined: boolean | undefined): readonly Condition[] {
  return joined === undefined ? [] : [{ text: `lead_id is ${joined ? 'not null' : 'null'}` }];
}
