/** Id of the channel by which an officer is rung for a turn of a call: the same, however often the turn is begun. */
export function officerChannel(call: string, turn: string, place = 0): string {
  return `${call}.officer.${turn}.${place}`;
}

/** The call that an officer was rung for; null for a channel that is a caller. */
export function callOfOfficer(channel: string): string | null {
  return /^(.+)\.officer\.\d+\.\d+$/.exec(channel)?.[1] ?? null;
}

/** Id of the bridge in which a caller and an officer talk. */
export function bridgeOf(call: string): string {
  return `${call}.bridge`;
}
