import type { Condition } from './within-scope.js';

/** The condition for reports that joined another one, or for the others; none without a wish. */
export function amongJoined(joined: boolean | undefined): readonly Condition[] {
  return joined === undefined ? [] : [{ text: `lead_id is ${joined ? 'not null' : 'null'}` }];
}
