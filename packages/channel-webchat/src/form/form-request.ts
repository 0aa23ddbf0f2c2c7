import { InputError } from '@aduan/core';
import { type InboundMessage, readBody } from '@aduan/core/channel';
import type { CitizenRequest } from '../citizen-request.js';
import { consentMessage } from '../consent/consent-message.js';
import { isOriginAllowed } from '../guard/origin.js';
import { maxJsonBytes, type WebchatLimits } from '../limits.js';
import { busyPage, guardPage, problemTexts, troublePage } from '../page/guard-page.js';
import { localeOf } from '../page/locale.js';
import { linkTo } from '../page/render-page.js';
import type { Call } from '../route.js';
import { keepFile } from '../upload/keep-file.js';
import { createReceipt } from './form-ids.js';
import { formPage } from './form-page.js';
import { isMultipart, readForm, type Submission } from './read-form.js';

const maxBytes = ({ fileBytes }: WebchatLimits) => fileBytes + maxJsonBytes;

/** Only multipart forms may carry files: parsing other forms takes time quadratic in their size. */
function maxBytesOf({ request, webchat }: Call): number {
  const type = request.headers.get('content-type') ?? '';
  return isMultipart(type) ? maxBytes(webchat.limits) : maxJsonBytes;
}

/** Bytes to count for a form before it is read: the announced length, or the maximum. */
function bytesOf(call: Call): number {
  const announced = call.request.headers.get('content-length') ?? '';
  const most = maxBytesOf(call);
  return /^\d{1,15}$/.test(announced) ? Math.min(most, Number(announced)) : most;
}

/** `POST /form`: the complaint form without JavaScript. */
export const formRequest: CitizenRequest = {
  maxBytes,
  /** Incomplete fields are shown in the form; a file is stored before the complaint. */
  async answer(call) {
    const refused = await guardPage(call);
    if (refused) return refused;
    const { webchat, context, request } = call;
    const address = webchat.addressOf(request);
    const wait = webchat.rates.bytes(address, bytesOf(call), context.now());
    if (wait > 0) return busyPage(call, wait);
    const release = webchat.uploads.take(null, address);
    if (!release) return busyPage(call, 1_000);
    try {
      return await takeForm(call);
    } finally {
      release();
    }
  },
  async verify({ request }) {
    if (isOriginAllowed(request, [])) return { ok: true };
    return { ok: false, status: 403, reason: 'form posted from another origin' };
  },
  async parse(call, body) {
    const { submission, problems } = await readForm(call, body);
    if (submission) return [...agreement(call, submission), formMessage(call, submission)];
    throw new InputError(
      'The form is not complete, or not ours.',
      problems.map(({ field, word }) => ({ path: [field], message: word })),
    );
  },
  async acknowledge(outcome, events, call) {
    const event = events.at(-1);
    if (outcome === 'failed' || !event) return troublePage(call, problemTexts.notStored, 503);
    const receipt = await createReceipt(call.webchat.ring, event.key);
    const location = linkTo(call, `/form/${receipt}`, localeOf(call));
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
  },
};

async function takeForm(call: Call): Promise<Response | null> {
  const body = await readBody(call.request.clone(), maxBytesOf(call));
  if (body === null) return troublePage(call, problemTexts.tooLarge, 413);
  const { entries, problems, submission } = await readForm(call, body);
  if (!submission) return formPage(call, { entries, problems, status: 422 });
  const { file } = submission;
  if (file) await keepFile(call.context, file, file.media.ref);
  return null;
}

/** The consent as a message before the report. */
function agreement({ webchat, context }: Call, submission: Submission): readonly InboundMessage[] {
  const { account, consent } = webchat;
  if (!consent) return [];
  const { conversation, values } = submission;
  const place = { account, conversation, at: context.now() };
  return [consentMessage(place, consent.version, values.locale, context.citizen.languages)];
}

function formMessage({ webchat, context }: Call, submission: Submission): InboundMessage {
  const { key, conversation, values, file } = submission;
  const { account } = webchat;
  return {
    type: 'message',
    key,
    id: key,
    at: context.now(),
    account,
    conversation,
    from: {
      account,
      ids: [{ kind: 'session', value: conversation }],
      ...(values.name === '' ? {} : { name: values.name }),
      locale: values.locale,
    },
    parts: [
      { type: 'form', id: 'complaint', values },
      ...(file ? [{ type: 'media' as const, media: file.media }] : []),
    ],
  };
}
