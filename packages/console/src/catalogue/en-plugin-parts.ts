import type { idPluginParts } from './id-plugin-parts.js';

/** Texts for plugins without a screen of their own, in English. */
export const enPluginParts: typeof idPluginParts = {
  pluginParts: {
    yes: 'Yes',
    no: 'No',
    none: '–',
    optional: (field) => `${field} (may stay empty)`,
    lines: 'One on each line.',
    opening: 'Opening the form…',
    notHere: 'This needs input that cannot be written here. Please ask who runs the system.',
    problems: {
      required: () => 'Please fill this in.',
      short: (least) => `At least ${least} characters.`,
      long: (most) => `At most ${most} characters.`,
      low: (least) => `At least ${least}.`,
      high: (most) => `At most ${most}.`,
      few: (least) => `At least ${least}.`,
      many: (most) => `At most ${most}.`,
      number: () => 'Please write a number.',
      whole: () => 'Please write a whole number.',
      instant: () => 'Please choose a date and a time.',
      form: () => 'This does not have the right form.',
    },
    refused: (message) => `Not accepted: ${message}`,
  },
};
