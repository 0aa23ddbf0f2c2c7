export { kopdesArticles } from './kopdes-articles.js';
export { kopdesOutOfScope } from './kopdes-out-of-scope.js';
export { kopdesParties } from './kopdes-parties.js';
export { kopdesSpellings } from './kopdes-spellings.js';
