export { carryContent } from './carry-content.js';
export { planSending, type SendingPlan } from './plan-sending.js';
export { type RateScope, type RatesOf, ratesOf } from './rates-of.js';
export { type ReplyWindow, replyWindow } from './reply-window.js';
export { splitText } from './split-text.js';
