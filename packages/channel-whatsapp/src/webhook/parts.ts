import type { MediaRef, Part } from '@aduan/core/channel';
import * as z from 'zod';
import { boundedArray, isBounded } from './bounded-array.js';
import type { WhatsappMessage } from './schemas.js';

const dayMs = 86_400_000;
/** How long a received file can be fetched by its id, in ms (Meta, page on media of 16 June 2026). */
const mediaLifeMs = 7 * dayMs;

const fileSchema = /* @__PURE__ */ z.looseObject({
  id: z.string().min(1),
  mime_type: z.string().optional(),
  sha256: z.string().optional(),
  caption: z.string().optional(),
  filename: z.string().optional(),
});

const mediaKinds: Readonly<Record<string, MediaRef['kind']>> = {
  image: 'image',
  sticker: 'image',
  audio: 'audio',
  video: 'video',
  document: 'document',
};

const textSchema = /* @__PURE__ */ z.looseObject({ body: z.string() });
const locationSchema = /* @__PURE__ */ z.looseObject({
  latitude: z.number(),
  longitude: z.number(),
  name: z.string().optional(),
  address: z.string().optional(),
});
const buttonSchema = /* @__PURE__ */ z.looseObject({
  payload: z.string().optional(),
  text: z.string(),
});
const replySchema = /* @__PURE__ */ z.looseObject({ id: z.string(), title: z.string() });
const interactiveSchema = /* @__PURE__ */ z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('button_reply'), button_reply: replySchema }),
  z.looseObject({ type: z.literal('list_reply'), list_reply: replySchema }),
  z.looseObject({
    type: z.literal('nfm_reply'),
    nfm_reply: z.looseObject({ name: z.string().optional(), response_json: z.string() }),
  }),
]);
const contactsSchema = /* @__PURE__ */ boundedArray(
  z.looseObject({
    name: z.looseObject({ formatted_name: z.string().optional() }).optional(),
    phones: boundedArray(z.looseObject({ phone: z.string().optional() })).optional(),
  }),
);
const orderSchema = /* @__PURE__ */ z.looseObject({
  text: z.string().optional(),
  product_items: boundedArray(
    z.looseObject({ product_retailer_id: z.string(), quantity: z.union([z.number(), z.string()]) }),
  ),
});
const valuesSchema = /* @__PURE__ */ z
  .custom<object>(isBounded)
  .pipe(/* @__PURE__ */ z.record(z.string(), z.unknown()));
const errorsSchema = /* @__PURE__ */ boundedArray(
  z.looseObject({ code: z.number(), title: z.string().optional() }),
);

/**
 * The parts of a received message. A part that cannot be read or is of an unknown type is `unsupported`: an officer
 * sees that something came.
 *
 * @param at - epoch ms
 */
export function partsOf(message: WhatsappMessage, at: number): readonly Part[] {
  const { type } = message;
  const parts = reader(type)?.(message[type], at, type) ?? [];
  return parts.length > 0 ? parts : [unsupported(message)];
}

type Reader = (value: unknown, at: number, type: string) => readonly Part[];

function reader(type: string): Reader | undefined {
  if (Object.hasOwn(mediaKinds, type)) return file;
  return Object.hasOwn(readers, type) ? readers[type] : undefined;
}

/** Makes a reader that parses a value and returns no parts when it does not fit. */
function reading<Value>(schema: z.ZodType<Value>, read: (value: Value) => readonly Part[]): Reader {
  return (value) => {
    const known = schema.safeParse(value);
    return known.success ? read(known.data) : [];
  };
}

const file: Reader = (value, at, type) => {
  const known = fileSchema.safeParse(value);
  const kind = mediaKinds[type];
  if (!known.success || !kind) return [];
  const { id, mime_type: mime, sha256, caption, filename } = known.data;
  const hex = sha256 && hexOf(sha256);
  const media: MediaRef = {
    ref: id,
    kind,
    ...(mime && { mime }),
    ...(filename && { name: filename }),
    ...(hex && { sha256: hex }),
    expiresAt: at + mediaLifeMs,
  };
  return [{ type: 'media', media, ...(caption && { caption }) }];
};

const readers: Readonly<Record<string, Reader>> = {
  text: reading(textSchema, ({ body }) => [{ type: 'text', text: body }]),
  location: reading(locationSchema, ({ latitude, longitude, name, address }) => [
    {
      type: 'location',
      latitude,
      longitude,
      ...(name && { name }),
      ...(address && { address }),
    },
  ]),
  button: reading(buttonSchema, ({ payload, text }) => [
    { type: 'choice', id: payload ?? text, title: text, source: 'template' },
  ]),
  interactive: reading(interactiveSchema, (reply) => {
    if (reply.type === 'nfm_reply') return form(reply.nfm_reply);
    const isButton = reply.type === 'button_reply';
    const { id, title } = isButton ? reply.button_reply : reply.list_reply;
    return [{ type: 'choice', id, title, source: isButton ? 'button' : 'list' }];
  }),
  contacts: reading(contactsSchema, (contacts) => {
    const given = <Value>(values: readonly (Value | undefined)[]) =>
      values.filter((value) => value !== undefined);
    const names = given(contacts.map(({ name }) => name?.formatted_name));
    const phones = given(contacts.flatMap((each) => each.phones ?? []).map(({ phone }) => phone));
    return contacts.length > 0 ? [{ type: 'contact', names, phones }] : [];
  }),
  order: reading(orderSchema, ({ text, product_items: items }) => {
    const reason = items.map((item) => `${item.quantity} × ${item.product_retailer_id}`).join(', ');
    return [
      ...(text ? [{ type: 'text', text } as const] : []),
      { type: 'unsupported', providerType: 'order', reason },
    ];
  }),
};

/** The answers of a form, which come as JSON in a string. */
function form({ name, response_json: json }: { name?: string | undefined; response_json: string }) {
  try {
    const values = valuesSchema.parse(JSON.parse(json));
    return [{ type: 'form', id: name ?? 'flow', values } as const];
  } catch {
    return [];
  }
}

function unsupported({ type, errors }: WhatsappMessage): Part {
  const known = errorsSchema.safeParse(errors);
  const reason = known.success
    ? known.data.map(({ code, title }) => [code, title].filter(Boolean).join(' ')).join(', ')
    : '';
  return { type: 'unsupported', providerType: type || 'unknown', ...(reason && { reason }) };
}

/** Converts a checksum from Meta's base64 to hex. */
function hexOf(base64: string): string | undefined {
  if (!/^[\w+/-]{43}=?$/.test(base64)) return undefined;
  const bytes = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
