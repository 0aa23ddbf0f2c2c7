import {
  type CallEventsChannel,
  type CallEventsOptions,
  callEventsChannel,
} from './call-events-channel.js';

/**
 * Makes the channel for call events of a telephone system, from `TELEPHONE_SECRET`, the signing secret of the system
 * (`whsec_…`, several separated by commas); `TELEPHONE_RECORDINGS`, the origins of its recordings, such as
 * `https://pbx.example`, separated by commas; and `TELEPHONE_AUTHORIZATION`, the header that gives access to them.
 *
 * @param environment - variables by name, such as `process.env`
 * @returns null when `TELEPHONE_SECRET` is not set
 * @throws TypeError that names the variable to correct, never its value
 */
export function callEventsFromEnv(
  { TELEPHONE_AUTHORIZATION, TELEPHONE_RECORDINGS, TELEPHONE_SECRET }: TelephoneVariables,
  line: Omit<CallEventsOptions, 'secrets' | 'recordings'>,
): CallEventsChannel | null {
  const secrets = listOf(TELEPHONE_SECRET);
  if (secrets.length === 0) return null;
  if (!secrets.every((secret) => /^whsec_[A-Za-z\d+/]{22,}={0,2}$/.test(secret))) {
    throw new TypeError('TELEPHONE_SECRET must be whsec_ and base64 of 16 bytes or more.');
  }
  const urls = listOf(TELEPHONE_RECORDINGS).map((address) => URL.parse(address));
  if (!urls.every((url) => url && /^https?:$/.test(url.protocol))) {
    throw new TypeError('TELEPHONE_RECORDINGS must be addresses such as https://pbx.example');
  }
  const recordings = {
    domains: urls.flatMap((url) => url?.host ?? []),
    insecure: urls.some((url) => url?.protocol === 'http:'),
    ...(TELEPHONE_AUTHORIZATION && { headers: { authorization: TELEPHONE_AUTHORIZATION } }),
  };
  return callEventsChannel({ ...line, secrets, ...(urls.length > 0 && { recordings }) });
}

type TelephoneVariables = Readonly<
  Partial<
    Record<
      'TELEPHONE_AUTHORIZATION' | 'TELEPHONE_RECORDINGS' | 'TELEPHONE_SECRET',
      string | undefined
    >
  >
>;

function listOf(text = ''): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
