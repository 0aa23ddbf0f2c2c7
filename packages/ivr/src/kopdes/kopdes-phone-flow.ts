import type { Flow } from '@aduan/dialogue';
import { kopdesFlow } from '@aduan/dialogue/kopdes';
import { additionNodes } from './addition-nodes.js';
import { additionWords } from './addition-words.js';
import type { KopdesPhoneShape } from './kopdes-phone-shape.js';
import { kopdesPhoneWords } from './kopdes-phone-words.js';

/** The same data: what it asks for and its host does is less than on the phone. */
const written = kopdesFlow as unknown as Flow<KopdesPhoneShape>;
const { mayAsk, wonder } = kopdesFlow.nodes;
/** In a chat, what is no answer is for the report. Who speaks is asked once more, and thanked before the line is cut. */
const onceMore = { repair: { tries: 1, exhausted: 'wonderSkipped' } } as const;
const hourMs = 3_600_000;

/**
 * `kopdesFlow` in words for the ear: what a caller is told instead of "write" and "send a photo"; and whoever shows
 * number and PIN of a report may add to it. A prompt of your own, recorded or not, goes the same way:
 * `{ ...kopdesPhoneFlow, prompts: { ...kopdesPhoneFlow.prompts, greeting: { id: { text, audio } } } }`.
 */
export const kopdesPhoneFlow: Flow<KopdesPhoneShape> = /* @__PURE__ */ {
  ...written,
  given: [...(written.given ?? []), 'mayAdd'],
  abandoned: { afterMs: hourMs, ...written.abandoned, to: 'isAnythingAdded' },
  prompts: { ...written.prompts, ...kopdesPhoneWords, ...additionWords },
  nodes: {
    ...written.nodes,
    mayAsk: { ...mayAsk, ...onceMore } as typeof written.nodes.mayAsk,
    wonder: { ...wonder, ...onceMore } as typeof written.nodes.wonder,
    ...additionNodes,
    // Whoever is in danger is put through, rather than cut off.
    alarmMore: { kind: 'say', say: ['alarmMore'], next: 'officer' },
  },
};
