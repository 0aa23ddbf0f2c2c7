import type { Words } from '../catalogue.js';
import type { Bubble } from '../conversation/timeline.js';
import type { Announcer } from './announcer.js';

/**
 * Announces changes of the citizen's own messages since the last call: sent, or refused and why.
 *
 * @returns a function that takes the present conversation
 */
export function spokenChanges(
  voice: Announcer,
  catalogue: Words,
): (bubbles: readonly Bubble[]) => void {
  let waiting = new Set<string>();
  return (bubbles) => {
    for (const { id, state, refusal } of bubbles) {
      if (!waiting.has(id)) continue;
      if (state === 'sent' || state === 'read') voice.status(catalogue.sent);
      if (refusal) voice.alert(catalogue[refusal]);
    }
    waiting = new Set(bubbles.filter(({ state }) => state === 'waiting').map(({ id }) => id));
  };
}
