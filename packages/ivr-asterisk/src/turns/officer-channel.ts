/** The call that an officer was rung for; null for a channel that is a caller. */
export function callOfOfficer(channel: string): string | null {
  return /^(.+)\.officer\.\d+\.\d+$/.exec(channel)?.[1] ?? null;
}
