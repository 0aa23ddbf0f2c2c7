import { doorOf, type Part } from '@aduan/core';

/** The door that a link named, from the payload of Start; null for an unknown one. */
export function doorInStart(
  text: string | undefined,
  doors: readonly string[],
): { readonly door: string; readonly parts: readonly Part[] } | null {
  const door = doorOf(/^\/start(?:@\w+)? ([\w-]{1,64})$/.exec(text ?? '')?.[1]);
  if (door === undefined || text === undefined || !doors.includes(door)) return null;
  return { door, parts: [{ type: 'choice', id: door, title: text, source: 'button' }] };
}
