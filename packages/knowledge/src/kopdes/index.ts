export { kopdesArticles } from './kopdes-articles.js';
export { kopdesSpellings } from './kopdes-spellings.js';
