import type { Logger } from '@aduan/core';

/** The log of the desk and its server for operators: warnings and errors. */
export const log: Logger = (level, event, data) => {
  if (level === 'debug' || level === 'info') return;
  console.error(level, event, data ?? '');
};
