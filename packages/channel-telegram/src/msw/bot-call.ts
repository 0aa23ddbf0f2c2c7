import * as z from 'zod';

/** A call of a method of the Bot API. */
export interface BotCall {
  /** Such as `sendMessage`. */
  readonly method: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A file that the desk sent. */
export interface SentFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A message that Telegram accepted from the desk. */
export interface SentTelegramMessage {
  /** Its id in the chat. */
  readonly id: number;
  /** The user, or a group by its negative number. */
  readonly chat: number;
  /** The text, or the caption of a file. */
  readonly text: string;
  /** Buttons under the message. */
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly file?: SentFile;
  /** The whole call. */
  readonly call: BotCall;
}

const fieldsSchema = /* @__PURE__ */ z.record(z.string(), z.unknown());
const messageSchema = /* @__PURE__ */ z.looseObject({
  chat_id: z.coerce.number(),
  text: z.string().optional(),
  caption: z.string().optional(),
  reply_markup: z
    .object({
      inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string() }))),
    })
    .optional(),
});

/** Reads a call, whether its fields came as JSON or as a form. */
export async function botCallOf(request: Request): Promise<BotCall> {
  const method = new URL(request.url).pathname.split('/').at(-1) ?? '';
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data');
  const copy = request.clone();
  const fields = isForm ? Object.fromEntries(await copy.formData()) : await copy.json();
  return { method, fields: fieldsSchema.parse(fields) };
}

/** The message of a call that sends one. @returns null when it has no chat */
export async function sentMessage(call: BotCall, id: number): Promise<SentTelegramMessage | null> {
  const { data } = messageSchema.safeParse(call.fields);
  if (!data) return null;
  const upload = Object.values(call.fields).find((each) => each instanceof File);
  const buttons = data.reply_markup?.inline_keyboard.flat() ?? [];
  return {
    id,
    chat: data.chat_id,
    text: data.text ?? data.caption ?? '',
    choices: buttons.map((button) => ({ id: button.callback_data, title: button.text })),
    ...(upload && { file: await fileOf(upload) }),
    call,
  };
}

async function fileOf(upload: File): Promise<SentFile> {
  const bytes = new Uint8Array(await upload.arrayBuffer());
  return { name: upload.name, mime: upload.type, bytes };
}
