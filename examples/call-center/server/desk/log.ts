import type { Logger } from '@aduan/core';

/** Where the desk and its server write what people who run them should see: warnings and errors. */
export const log: Logger = (level, event, data) => {
  if (level === 'debug' || level === 'info') return;
  console.error(level, event, data ?? '');
};
