export { kopdesFlow } from './kopdes-flow.js';
export type { KopdesSlots, KopdesTasks, KopdesText } from './kopdes-types.js';
