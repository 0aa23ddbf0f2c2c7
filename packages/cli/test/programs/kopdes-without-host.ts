export { kopdesFlow as default } from '@aduan/dialogue/kopdes';
