import { readBody } from '@aduan/core/channel';
import * as z from 'zod';
import { readJson } from '../guard/read-json.js';
import { json, refusal, tooMany } from '../guard/respond.js';
import { maxJsonBytes } from '../limits.js';
import type { SessionCall, SessionRoute } from '../route.js';
import { readTranscript } from '../stream/read-transcript.js';
import { forgetRequest, giveBack, keepRequest, takeRequest } from './copy-code.js';
import { codeMail, copyMail } from './copy-mail.js';
import type { CopyMail, WebchatCopies } from './copy-options.js';
import { mailboxOf } from './mailbox-of.js';
import { takeRateSlot } from './rate-slot.js';

const dayMs = 24 * 3_600_000;
/** Maximum mails to one mailbox in a day, over all requesters, against flooding. */
const perAddress = 4;
/** Maximum mails that one conversation requests in a day. */
const perConversation = 8;

const address = /* @__PURE__ */ z
  .email()
  .max(254)
  .transform((given) => given.toLowerCase());
const copyBody = /* @__PURE__ */ z.object({ address, locale: z.string().catch('') });
const codeBody = /* @__PURE__ */ z.object({ code: z.string().regex(/^\d{6}$/) });

/** `POST /copies`: requests a copy. The address must be proven first, unless the host needs no proof. */
export const askForCopy: SessionRoute = async (call) => {
  const { webchat, context, conversation } = call;
  const { copies } = webchat;
  if (!copies) return refusal('not-found', 404);
  const body = await bodyOf(call, copyBody);
  if (body instanceof Response) return body;
  const wait = webchat.rates.copy(webchat.addressOf(call.request), context.now());
  if (wait > 0) return tooMany(wait);
  const entries = await readTranscript(context, webchat.account, conversation);
  if (entries.length === 0) return refusal('not-found', 404);
  if (!(await mayMail(call, body.address))) return tooMany(dayMs);
  const { languages } = context.citizen;
  const locale = languages.match(body.locale) ?? languages.first;
  const content = { to: body.address, locale, languages, sender: copies.sender };
  if (copies.unproven) {
    const mail = copyMail(content, entries, context.citizen.hours().timeZone);
    return (await hasSent(call, copies, mail)) ? json({ sent: true }) : notSent();
  }
  const { address } = body;
  const code = await keepRequest(context.kv, conversation, { address, locale });
  return (await hasSent(call, copies, codeMail(content, code))) ? json({ sent: false }) : notSent();
};

/** `POST /copies/confirm`: checks the code from the mail and sends the copy. */
export const confirmCopy: SessionRoute = async (call) => {
  const { webchat, context, conversation } = call;
  const { copies } = webchat;
  if (!copies) return refusal('not-found', 404);
  const body = await bodyOf(call, codeBody);
  if (body instanceof Response) return body;
  const request = await takeRequest(context.kv, conversation, body.code);
  if (!request) return refusal('unauthorized', 403);
  const entries = await readTranscript(context, webchat.account, conversation);
  const { languages } = context.citizen;
  const { address: to, locale } = request;
  const content = { to, locale, languages, sender: copies.sender };
  const mail = copyMail(content, entries, context.citizen.hours().timeZone);
  if (await hasSent(call, copies, mail)) {
    await forgetRequest(context.kv, conversation);
    return json({ sent: true });
  }
  await giveBack(context.kv, request);
  return notSent();
};

async function bodyOf<Schema extends z.ZodType>(
  { request }: SessionCall,
  schema: Schema,
): Promise<z.infer<Schema> | Response> {
  const bytes = await readBody(request, maxJsonBytes);
  if (bytes === null) return refusal('too-large', 413);
  const body = schema.safeParse(readJson(bytes));
  return body.success ? body.data : refusal('input-invalid', 400);
}

async function mayMail(
  { context, conversation, webchat }: SessionCall,
  to: string,
): Promise<boolean> {
  const { kv } = context;
  // Keyed with our secret, so that a reader of the store cannot test addresses.
  const place = await webchat.ring.sign('copy-to', mailboxOf(to));
  return (
    (await takeRateSlot(kv, `copy-of:${conversation}`, perConversation, dayMs)) &&
    (await takeRateSlot(kv, `copy-to:${place}`, perAddress, dayMs))
  );
}

async function hasSent(
  { context }: SessionCall,
  { send }: WebchatCopies,
  mail: CopyMail,
): Promise<boolean> {
  try {
    await send(mail, { fetch: context.fetch, signal: context.signal });
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.name : typeof error;
    context.log('warn', 'copy.not-sent', { error: reason });
    return false;
  }
}

function notSent(): Response {
  return refusal('not-sent', 503, { 'retry-after': '60' });
}
