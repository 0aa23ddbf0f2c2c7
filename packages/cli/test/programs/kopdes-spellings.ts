export { kopdesSpellings as default } from '@aduan/kopdes/articles';
