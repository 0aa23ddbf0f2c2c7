export { kopdesFlow as default } from '@aduan/kopdes/flow';
