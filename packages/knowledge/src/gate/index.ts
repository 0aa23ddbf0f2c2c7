export type { Passage } from '../article/passage.js';
export type { Draft, DraftSentence, Objection, Verdict } from './draft.js';
export { saysFirstSentence } from './first-sentence.js';
export { verifyDraft } from './verify-draft.js';
