/** Id of the channel by which somebody is rung for a turn of a call: the same, however often the turn is begun. */
export function calledChannel(call: string, turn: string, place = 0): string {
  return `${call}.called.${turn}.${place}`;
}

/** The call that somebody was rung for; null for a channel that is a caller. */
export function callBehind(channel: string): string | null {
  return /^(.+)\.called\.\d+\.\d+$/.exec(channel)?.[1] ?? null;
}

/** Id of the bridge in which two who were connected talk. */
export function bridgeOf(call: string): string {
  return `${call}.bridge`;
}
