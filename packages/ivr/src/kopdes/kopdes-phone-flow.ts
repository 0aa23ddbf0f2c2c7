import { kopdesFlow } from '@aduan/dialogue/kopdes';
import { kopdesPhoneWords } from './kopdes-phone-words.js';

const { mayAsk, wonder } = kopdesFlow.nodes;
/** In a chat, what is no answer is for the report. Who speaks is asked once more, and thanked before the line is cut. */
const onceMore = { repair: { tries: 1, exhausted: 'wonderSkipped' } } as const;

/**
 * `kopdesFlow` in words for the ear: the same nodes, and what a caller is told instead of "write" and "send a
 * photo". A prompt of your own, recorded or not, goes the same way:
 * `{ ...kopdesPhoneFlow, prompts: { ...kopdesPhoneFlow.prompts, greeting: { id: { text, audio } } } }`.
 */
export const kopdesPhoneFlow: typeof kopdesFlow = /* @__PURE__ */ {
  ...kopdesFlow,
  prompts: { ...kopdesFlow.prompts, ...kopdesPhoneWords },
  nodes: {
    ...kopdesFlow.nodes,
    mayAsk: { ...mayAsk, ...onceMore },
    wonder: { ...wonder, ...onceMore },
  },
};
