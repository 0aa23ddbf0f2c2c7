import { ChannelError } from '@aduan/core';
import type { ChannelErrorInfo } from '@aduan/core/channel';

/** Details of a failed SMTP delivery. */
export interface SmtpTrouble {
  /** Status of the server, such as 550; missing when there was none. */
  readonly responseCode?: number | undefined;
  /** Text of the server, for the RFC 3463 code in it. */
  readonly response?: string | undefined;
  /** Error code of the client, such as `EAUTH`. */
  readonly code?: string | undefined;
  /** Whether the whole mail may have reached the server. */
  readonly isHandedOver: boolean;
}

/** Retry time for greylisting, in ms: such servers accept the second attempt after some minutes. */
const greylistedMs = 5 * 60_000;

/** Missing or wrong credentials (RFC 4954). */
const authCodes: ReadonlySet<number> = new Set([530, 534, 535, 538]);
const authFailures: ReadonlySet<string> = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2']);

/** Classifies an SMTP failure. The error holds no text of the server, which may repeat the address. */
export function smtpFailure(trouble: SmtpTrouble): ChannelError {
  const info = classify(trouble);
  return new ChannelError(info, 'The mail server did not take the mail.');
}

function classify({
  responseCode,
  response = '',
  code,
  isHandedOver,
}: SmtpTrouble): ChannelErrorInfo {
  const isAuth = authFailures.has(code ?? '') || authCodes.has(responseCode ?? 0);
  const told = {
    ...((responseCode ?? code) !== undefined && { code: responseCode ?? code ?? '' }),
  };
  if (isAuth) return { ...told, class: 'auth', scope: 'account' };
  if (responseCode === undefined) {
    if (code === 'EENVELOPE') return { ...told, class: 'recipient', scope: 'recipient' };
    return { ...told, class: 'retryable', ...(isHandedOver && { outcomeUnknown: true }) };
  }
  const enhanced = /\b([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(response);
  if (responseCode < 500) return { ...told, class: 'retryable', ...pauseOf(responseCode) };
  const [, , subject, detail] = enhanced ?? [];
  // 5.1.x and 5.2.1: no such mailbox; 5.7.x: refused by a policy; 5.3.4 and 5.2.3: too large.
  if (subject === '7') return { ...told, class: 'blocked', scope: 'recipient' };
  if (subject === '1' || (subject === '2' && detail !== '3')) {
    return { ...told, class: 'recipient', scope: 'recipient' };
  }
  if (enhanced) return { ...told, class: 'invalid' };
  const isMailbox = [550, 551, 553].includes(responseCode);
  if (isMailbox) return { ...told, class: 'recipient', scope: 'recipient' };
  return { ...told, class: responseCode === 554 ? 'blocked' : 'invalid' };
}

function pauseOf(responseCode: number): Pick<ChannelErrorInfo, 'retryAfterMs'> {
  return responseCode === 450 || responseCode === 451 ? { retryAfterMs: greylistedMs } : {};
}
