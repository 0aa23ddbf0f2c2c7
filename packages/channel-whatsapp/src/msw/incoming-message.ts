import type { WhatsappContent, WhatsappSender, WhatsappStatusUpdate } from './incoming.js';
import type { PayloadContact, WebhookItem } from './webhook-payload.js';

/** Time and id of an event at Meta. */
export interface Occurrence {
  readonly id: string;
  /** Epoch seconds, as text. */
  readonly timestamp: string;
}

/** Ids of a person: since 2026 Meta names a business-scoped id always, and the number only if it is not hidden. */
function idsOf(from: string): { readonly phone?: string; readonly userId: string } {
  return /^\d+$/.test(from) ? { phone: from, userId: `ID.${from}` } : { userId: from };
}

/** The entry of `contacts` about a person. */
export function contactOf({ from, name = 'Warga' }: WhatsappSender): PayloadContact {
  const { phone, userId } = idsOf(from);
  return { profile: { name }, ...(phone && { wa_id: phone }), user_id: userId };
}

/** A message as Meta delivers it. @param fileId - id under which the file of the message is served */
export async function messageItem(
  incoming: WhatsappSender & WhatsappContent,
  { id, timestamp }: Occurrence,
  fileId: string,
): Promise<WebhookItem> {
  const { phone, userId } = idsOf(incoming.from);
  return {
    ...(phone && { from: phone }),
    from_user_id: userId,
    id,
    timestamp,
    ...(incoming.replyTo && { context: { id: incoming.replyTo } }),
    ...(await contentOf(incoming, fileId)),
  };
}

async function contentOf(content: WhatsappContent, fileId: string): Promise<WebhookItem> {
  if ('text' in content) return { type: 'text', text: { body: content.text } };
  if ('location' in content) return { type: 'location', location: content.location };
  if ('choice' in content) {
    const interactive = { type: 'button_reply', button_reply: content.choice };
    return { type: 'interactive', interactive };
  }
  if ('message' in content) return content.message;
  const { kind, mime, bytes, name, caption } = content.file;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const file = {
    id: fileId,
    mime_type: mime,
    sha256: btoa(String.fromCharCode(...digest)),
    ...(name && { filename: name }),
    ...(caption && { caption }),
  };
  return { type: kind, [kind]: file };
}

/** A status as Meta delivers it. */
export function statusItem(
  { status, of, code = 131_026 }: WhatsappStatusUpdate,
  timestamp: string,
): WebhookItem {
  const { phone, userId } = idsOf(of.to);
  return {
    id: of.id,
    status,
    timestamp,
    ...(phone && { recipient_id: phone }),
    recipient_user_id: userId,
    ...(status === 'failed' && { errors: [{ code, title: `(#${code})` }] }),
  };
}
