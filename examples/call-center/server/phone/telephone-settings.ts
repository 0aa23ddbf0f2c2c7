import {
  type CallEventsChannel,
  type CallEventsOptions,
  callEventsChannel,
} from '@aduan/ivr/call-events';

/** The office's telephone system: its signing secret, and where its recordings lie. */
export type TelephoneSettings = Pick<CallEventsOptions, 'secrets' | 'recordings'>;

/**
 * Reads `TELEPHONE_SECRET`, `TELEPHONE_RECORDINGS` (addresses such as `https://pbx.example`, separated by commas) and
 * `TELEPHONE_AUTHORIZATION`, the header for fetching recordings.
 *
 * @returns null when there is no such system
 * @throws TypeError that names what is wrong
 */
export function readTelephone(
  environment: Readonly<Record<string, string | undefined>>,
): TelephoneSettings | null {
  const { TELEPHONE_AUTHORIZATION, TELEPHONE_RECORDINGS = '', TELEPHONE_SECRET } = environment;
  if (!TELEPHONE_SECRET) return null;
  const secrets = TELEPHONE_SECRET.split(',');
  if (!secrets.every((secret) => /^whsec_[A-Za-z\d+/]{22,}={0,2}$/.test(secret))) {
    throw new TypeError('TELEPHONE_SECRET must be whsec_ and base64 of 16 bytes or more.');
  }
  const addresses = TELEPHONE_RECORDINGS.split(',').filter((each) => each !== '');
  if (addresses.length === 0) return { secrets };
  const urls = addresses.map((address) => URL.parse(address));
  if (!urls.every((url) => url && /^https?:$/.test(url.protocol))) {
    throw new TypeError('TELEPHONE_RECORDINGS must be addresses such as https://pbx.example');
  }
  return {
    secrets,
    recordings: {
      domains: urls.flatMap((url) => url?.host ?? []),
      insecure: urls.some((url) => url?.protocol === 'http:'),
      ...(TELEPHONE_AUTHORIZATION && { headers: { authorization: TELEPHONE_AUTHORIZATION } }),
    },
  };
}

/** The telephone system at `/aduan/telephone`, where the office has one. */
export function telephoneOf(
  settings: TelephoneSettings | null,
  tickets: CallEventsOptions['tickets'],
): CallEventsChannel | null {
  return settings && callEventsChannel({ ...settings, tickets });
}
