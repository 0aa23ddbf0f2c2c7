export { kopdesCategories } from './kopdes-categories.js';
