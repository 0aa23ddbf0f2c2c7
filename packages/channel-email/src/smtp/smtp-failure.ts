import { ChannelError, type ChannelErrorInfo } from '@aduan/core';

/** What is known of a mail that an SMTP server did not take. */
export interface SmtpTrouble {
  /** The answer of the server, such as 550; absent when it gave none. */
  readonly responseCode?: number | undefined;
  /** Its words, for the code of RFC 3463 in them. */
  readonly response?: string | undefined;
  /** What the client calls the failure, such as `EAUTH`. */
  readonly code?: string | undefined;
  /** Whether the whole mail may have been handed over. */
  readonly isHandedOver: boolean;
}

/** Servers that have not met the desk before take a mail at the second try, after some minutes. */
const greylistedMs = 5 * 60_000;

/** No key, or a wrong one (RFC 4954). */
const authCodes: ReadonlySet<number> = new Set([530, 534, 535, 538]);
const authFailures: ReadonlySet<string> = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2']);

/** Says what a failure means. It holds no words of the server, which may repeat the address. */
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
  // 5.1.x and 5.2.1: no such mailbox; 5.7.x: somebody's rules; 5.3.4 and 5.2.3: too large.
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
