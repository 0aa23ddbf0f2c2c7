export { spokenAmount } from './spoken-amount.js';
export { spokenCode } from './spoken-code.js';
export { spokenDate } from './spoken-date.js';
export { spokenNumber } from './spoken-number.js';
export { spokenText } from './spoken-text.js';
export { spokenTime } from './spoken-time.js';
