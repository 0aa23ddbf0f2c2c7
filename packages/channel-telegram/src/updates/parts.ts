import type { Part } from '@aduan/core/channel';
import * as z from 'zod';
import { aboutMessage } from './about-message.js';
import { hiddenLinks } from './hidden-links.js';
import { mediaPart, photoPart, stickerPart } from './media-part.js';
import { richText } from './rich-text.js';
import type { TelegramMessage } from './schemas.js';

const text = /* @__PURE__ */ z.string().min(1);
const linesSchema = /* @__PURE__ */ z.array(z.looseObject({ text: z.string() })).catch([]);
const locationSchema = /* @__PURE__ */ z.looseObject({
  latitude: z.number(),
  longitude: z.number(),
});
const venueSchema = /* @__PURE__ */ z.looseObject({
  location: locationSchema,
  title: text.optional().catch(undefined),
  address: text.optional().catch(undefined),
});
const contactSchema = /* @__PURE__ */ z.looseObject({
  phone_number: text,
  first_name: text.optional().catch(undefined),
  last_name: text.optional().catch(undefined),
});
const pollSchema = /* @__PURE__ */ z.looseObject({ question: text, options: linesSchema });
const checklistSchema = /* @__PURE__ */ z.looseObject({ title: text, tasks: linesSchema });
const webAppSchema = /* @__PURE__ */ z.looseObject({ data: z.string(), button_text: z.string() });
const quoteSchema = /* @__PURE__ */ z.looseObject({ text });
const valuesSchema = /* @__PURE__ */ z.record(z.string(), z.unknown());

/** Makes a reader that parses a value and returns null when it does not fit. */
function reading<Value>(schema: z.ZodType<Value>, read: (value: Value) => Part) {
  return (value: unknown): Part | null => {
    const known = schema.safeParse(value);
    return known.success ? read(known.data) : null;
  };
}

/** A title with a list below it. */
function listed(title: string, lines: readonly { readonly text: string }[]): Part {
  return { type: 'text', text: [title, ...lines.map((line) => `- ${line.text}`)].join('\n') };
}

/** Readers of a message's content, by field. */
const readers: Readonly<Record<string, (value: unknown) => Part | null>> = {
  text: reading(text, (words) => ({ type: 'text', text: words })),
  rich_message: (value) => {
    const words = richText(value);
    return words ? { type: 'text', text: words } : null;
  },
  photo: photoPart,
  live_photo: (value) => mediaPart(value, 'video', 'video/mp4'),
  video: (value) => mediaPart(value, 'video'),
  video_note: (value) => mediaPart(value, 'video', 'video/mp4'),
  animation: (value) => mediaPart(value, 'video', 'video/mp4'),
  audio: (value) => mediaPart(value, 'audio'),
  voice: (value) => mediaPart(value, 'audio', 'audio/ogg'),
  document: (value) => mediaPart(value, 'document'),
  sticker: stickerPart,
  location: reading(locationSchema, ({ latitude, longitude }) => ({
    type: 'location',
    latitude,
    longitude,
  })),
  venue: reading(venueSchema, ({ location: { latitude, longitude }, title, address }) => ({
    type: 'location',
    latitude,
    longitude,
    ...(title && { name: title }),
    ...(address && { address }),
  })),
  contact: reading(
    contactSchema,
    ({ phone_number: phone, first_name: first, last_name: last }) => ({
      type: 'contact',
      names: [[first, last].filter(Boolean).join(' ')].filter((name) => name !== ''),
      phones: [phone],
    }),
  ),
  poll: reading(pollSchema, ({ question, options }) => listed(question, options)),
  checklist: reading(checklistSchema, ({ title, tasks }) => listed(title, tasks)),
  web_app_data: reading(webAppSchema, ({ data, button_text: id }) => ({
    type: 'form',
    id,
    values: valuesOf(data),
  })),
};

/** Maximum content fields of a message: Telegram sends one, sometimes a second for older clients. */
const maxFields = 100;

/** Fields that repeat another field for older clients. */
const repeated: Readonly<Record<string, string>> = { document: 'animation', location: 'venue' };

/** The parts of a message. A part that cannot be read or is unknown is `unsupported`. */
export function partsOf(message: TelegramMessage): readonly Part[] {
  const fields = Object.keys(message).filter((field) => !aboutMessage.has(field));
  if (fields.length > maxFields) return [{ type: 'unsupported', providerType: 'message' }];
  const read = fields
    .filter((field) => !isRepeated(message, field))
    .map((field) => readField(field, message[field]));
  const parts = read.length > 0 ? read : [{ type: 'unsupported', providerType: 'empty' } as const];
  return [...quoted(message), ...withCaption(parts, message.caption), ...links(message)];
}

function isRepeated(message: TelegramMessage, field: string): boolean {
  const other = Object.hasOwn(repeated, field) ? repeated[field] : undefined;
  return other !== undefined && readField(other, message[other]).type !== 'unsupported';
}

function readField(field: string, value: unknown): Part {
  const part = Object.hasOwn(readers, field) ? readers[field]?.(value) : null;
  return part ?? { type: 'unsupported', providerType: field };
}

/** The quote of a message in another chat, marked with "> "; messages of this chat are known to the desk. */
function quoted({ external_reply: elsewhere, quote }: TelegramMessage): readonly Part[] {
  const known = quoteSchema.safeParse(quote);
  if (elsewhere === undefined || !known.success) return [];
  return [{ type: 'text', text: known.data.text.replaceAll(/^/gm, '> ') }];
}

function withCaption(parts: readonly Part[], caption: unknown): readonly Part[] {
  if (typeof caption !== 'string' || caption === '') return parts;
  const [first, ...rest] = parts;
  if (first?.type === 'media') return [{ ...first, caption }, ...rest];
  return [...parts, { type: 'text', text: caption }];
}

function links({ text: words = '', entities, caption, caption_entities }: TelegramMessage) {
  const said = typeof caption === 'string' ? caption : words;
  const urls = hiddenLinks(entities ?? caption_entities, said);
  return urls.length > 0 ? [{ type: 'text', text: urls.join('\n') } as const] : [];
}

/** Data of a Telegram web app: named values, or one text. */
function valuesOf(data: string): Readonly<Record<string, unknown>> {
  try {
    return valuesSchema.parse(JSON.parse(data));
  } catch {
    return { data };
  }
}
