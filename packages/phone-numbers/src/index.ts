export { phoneNumbers } from './phone-numbers.js';
