/** What an error code means for who runs the desk, and what he can do. */
const reasons: Readonly<Record<string, string>> = {
  'channel-retryable': 'the provider did not answer, many times: look whether it is up',
  'channel-rate-limited': 'the provider was too busy, many times',
  'channel-window-closed': 'the time for replying is over: somebody calls the citizen',
  'channel-recipient': 'the address of the citizen cannot be reached: ask for another one',
  'channel-template': 'the provider has not approved the template yet',
  'channel-auth': 'the provider refuses our token: put a new one in first',
  'channel-invalid': 'the provider takes no message of this form',
  'channel-blocked': 'the citizen blocks our messages: somebody calls him',
  'channel-unknown': 'the provider did not say why',
  'outcome-unknown': 'it may have arrived: the citizen may get it twice',
  'not-mounted': 'this desk has no such channel any more',
  'processing-restricted': 'his data is only kept: it goes out once that is lifted',
  erased: 'its content was erased: nothing is left to send',
  'input-invalid': 'the message could not be read',
  unexpected: 'a mistake in the program: the log of that time names it',
};

/** @returns the reason in words; the bare code where there are none */
export function whyStuck(error: string): string {
  const reason = reasons[error];
  if (reason !== undefined) return `${error}: ${reason}`;
  return error.startsWith('store-') ? `${error}: the database had a problem` : error;
}
