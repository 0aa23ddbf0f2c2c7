import { AduanError } from '@aduan/core';

/**
 * The meaning of clamd's answer to INSTREAM.
 *
 * @returns false when the file is harmful
 * @throws AduanError `file-not-scanned` for everything but a verdict
 */
export function clamdVerdict(answer: string): boolean {
  if (answer === 'stream: OK') return true;
  if (/^stream: .+ FOUND$/s.test(answer)) return false;
  const reason = answer.includes('size limit exceeded') ? 'takes no file of this size' : 'failed';
  throw new AduanError('file-not-scanned', `The virus scanner ${reason}.`, { retryable: true });
}
