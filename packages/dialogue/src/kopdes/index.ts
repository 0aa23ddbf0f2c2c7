export { kopdesFlow } from './kopdes-flow.js';
export type { KopdesSlots, KopdesTasks, KopdesText, MeantChoice } from './kopdes-types.js';
