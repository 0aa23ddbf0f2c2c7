export { kopdesArticles } from './kopdes-articles.js';
export { kopdesOutside } from './kopdes-outside.js';
export { kopdesParties } from './kopdes-parties.js';
export { kopdesSpellings } from './kopdes-spellings.js';
