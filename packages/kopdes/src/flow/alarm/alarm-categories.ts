import type { Alarm } from './alarm-lexicon.js';

/** The category of each danger: those of `emergencyCategories` of `@aduan/core`. */
export const alarmCategories: Readonly<Record<Alarm, string>> = {
  threat: 'darurat.ancaman',
  fraud: 'darurat.penipuan',
  'self-harm': 'darurat.jiwa',
};
