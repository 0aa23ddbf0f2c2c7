/** The condition for merged reports, or for others; none when unspecified. */
export function amongJoined(joined: boolean | undefined): readonly string[] {
  return joined === undefined ? [] : [`lead_id is ${joined ? 'not null' : 'null'}`];
}
