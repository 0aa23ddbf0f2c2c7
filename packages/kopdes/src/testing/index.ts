export { cooperativeSpellings } from './cooperative-spellings.js';
