/** The condition for reports that joined another one, or for the others; none without a wish. */
export function amongJoined(joined: boolean | undefined): readonly string[] {
  return joined === undefined ? [] : [`lead_id is ${joined ? 'not null' : 'null'}`];
}
