import { type InboundEvent, type Part, readEntryPoint } from '@aduan/core/channel';

/**
 * The same event with the entry point that its text names: the prefilled text of a link, alone or before the citizen's
 * own text.
 *
 * @param entryPoints - each entry point with the text of its link
 */
export function enteredBy(
  event: InboundEvent,
  entryPoints: Readonly<Record<string, string>> = {},
): InboundEvent {
  if (event.type !== 'message' || event.edited) return event;
  const [first, ...others] = event.parts;
  if (first?.type !== 'text') return event;
  for (const [name, words] of Object.entries(entryPoints)) {
    const entryPoint = readEntryPoint(name);
    const rest = entryPoint === undefined ? null : restAfter(first.text, words);
    if (entryPoint === undefined || rest === null) continue;
    const title = first.text.trim().slice(0, words.length);
    const pressed: Part = { type: 'choice', id: entryPoint, title, source: 'button' };
    const said: readonly Part[] = rest === '' ? [] : [{ ...first, text: rest }];
    return { ...event, entryPoint, parts: [pressed, ...said, ...others] };
  }
  return event;
}

/** The text after a link's text; null when the message does not begin with it. */
function restAfter(text: string, words: string): string | null {
  const said = text.trim();
  if (words === '' || said.slice(0, words.length).toLowerCase() !== words.toLowerCase())
    return null;
  const rest = said.slice(words.length);
  return rest === '' || /^[^\p{L}\p{N}]/u.test(rest) ? rest.replace(/^[\s.:,;!?-]+/u, '') : null;
}
