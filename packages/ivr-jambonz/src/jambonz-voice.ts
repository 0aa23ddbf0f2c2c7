import type { VoiceWebhook } from '@aduan/core/voice';
import { hookUrl, readHook } from './hooks/hook.js';
import { accountIn, readBody } from './hooks/payload.js';
import { readEvents } from './hooks/read-events.js';
import { capabilitiesOf } from './options/capabilities.js';
import { type JambonzOptions, lineOptions } from './options/jambonz-options.js';
import { checkAddress, checkSecret } from './options/option-checks.js';
import { isSignedByJambonz, signatureOf } from './signatures/signed-by-jambonz.js';
import { renderInstruction } from './verbs/render-instruction.js';

/** Options of `jambonzVoice`. */
export interface JambonzVoiceOptions extends JambonzOptions {
  /** The address at which jambonz reaches the line, as set in the portal, such as `https://aduan.example.go.id/aduan/phone`. */
  readonly publicUrl: string;
  /** Webhook secret of the account, the key of jambonz's signatures. */
  readonly webhookSecret: string;
}

/** jambonz waits ten seconds for an answer (`JAMBONES_HTTP_TIMEOUT`). */
const transport = { deadlineMs: 10_000, maxBodyBytes: 65_536 };
/** Lets jambonz retry when the desk is unreachable or could not store the event. */
const fragment = '#rc=3&rp=ct,rt,5xx';

/**
 * Phone lines of a jambonz that calls the desk by signed webhooks.
 *
 * @throws InputError when an option is invalid; the message never contains a secret
 */
export function jambonzVoice({
  publicUrl,
  webhookSecret,
  ...given
}: JambonzVoiceOptions): VoiceWebhook {
  checkAddress('publicUrl', publicUrl, /^https?:$/);
  checkSecret('webhookSecret', webhookSecret);
  const options = lineOptions(given);
  const { accountSid, numbers, recorder } = options;
  recorder?.whenLost(async ({ call, turn, seconds }, { fetch, now }) => {
    const payload = { call_sid: call, account_sid: accountSid, dial_call_duration: seconds };
    const body = JSON.stringify(payload);
    const headers = { 'jambonz-signature': signatureOf(body, webhookSecret, now()) };
    const url = hookUrl({ base: publicUrl, fragment: '' }, { kind: 'record', turn });
    await fetch(new Request(url, { method: 'POST', headers, body }));
  });
  const rendering = {
    ...options,
    hooks: { base: publicUrl, fragment },
    maxBytes: transport.maxBodyBytes,
  };
  return {
    contract: 'voice/1',
    name: 'jambonz',
    capabilities: capabilitiesOf(options, transport),
    async verify({ headers }, body, { now }) {
      const signature = headers.get('jambonz-signature');
      const signed = { secret: webhookSecret, signature, body, now: now() };
      if (!(await isSignedByJambonz(signed))) return refused('bad or old signature');
      const account = accountIn(body);
      return account === null || account === accountSid ? { ok: true } : refused('another account');
    },
    parse: ({ url }, body) => readEvents(readHook(url), readBody(body), numbers),
    render: (turn) =>
      Response.json(renderInstruction(turn, rendering), {
        headers: { 'cache-control': 'no-store' },
      }),
    ...recorder?.recordings,
  };
}

function refused(reason: string) {
  return { ok: false, status: 403, reason } as const;
}
