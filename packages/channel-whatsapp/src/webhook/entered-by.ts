import { doorOf, type InboundEvent, type Part } from '@aduan/core';

/**
 * The same event, with the door that its words name: what a link wrote for the citizen, and he sent, alone or
 * before words of his own.
 *
 * @param doors - each door with the words of its link
 */
export function enteredBy(
  event: InboundEvent,
  doors: Readonly<Record<string, string>> = {},
): InboundEvent {
  if (event.type !== 'message' || event.edited) return event;
  const [first, ...others] = event.parts;
  if (first?.type !== 'text') return event;
  for (const [name, words] of Object.entries(doors)) {
    const door = doorOf(name);
    const rest = door === undefined ? null : restAfter(first.text, words);
    if (door === undefined || rest === null) continue;
    const title = first.text.trim().slice(0, words.length);
    const pressed: Part = { type: 'choice', id: door, title, source: 'button' };
    const said: readonly Part[] = rest === '' ? [] : [{ ...first, text: rest }];
    return { ...event, door, parts: [pressed, ...said, ...others] };
  }
  return event;
}

/** What stands behind the words of a link; null where they do not stand. */
function restAfter(text: string, words: string): string | null {
  const said = text.trim();
  if (words === '' || said.slice(0, words.length).toLowerCase() !== words.toLowerCase())
    return null;
  const rest = said.slice(words.length);
  return rest === '' || /^[^\p{L}\p{N}]/u.test(rest) ? rest.replace(/^[\s.:,;!?-]+/u, '') : null;
}
