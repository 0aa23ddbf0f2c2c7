export { kopdesArticles } from './kopdes-articles.js';
export { kopdesOutside } from './kopdes-outside.js';
export { kopdesSpellings } from './kopdes-spellings.js';
