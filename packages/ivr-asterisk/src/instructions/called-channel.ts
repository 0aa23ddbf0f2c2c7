/** Id of the channel that is rung for an instruction of a call: the same for every attempt. */
export function calledChannel(call: string, turn: string, place = 0): string {
  return `${call}.called.${turn}.${place}`;
}

/** The call for which a channel is rung; null when the channel is a caller. */
export function callBehind(channel: string): string | null {
  return /^(.+)\.called\.\d+\.\d+$/.exec(channel)?.[1] ?? null;
}

/** Id of the bridge in which the two talk. */
export function bridgeOf(call: string): string {
  return `${call}.bridge`;
}
