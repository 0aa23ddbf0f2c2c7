import * as z from 'zod';

/** A file that the desk uploaded. */
export interface UploadedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A message that WhatsApp accepted from the desk. */
export interface SentWhatsappMessage {
  /** Its id, which statuses refer to. */
  readonly id: string;
  /** Digits of the phone number, or the business-scoped id when no number was named. */
  readonly to: string;
  /** Such as `text`, `interactive`, `template` or `image`. */
  readonly type: string;
  /**
   * The text that the citizen reads: the text, the question, the caption, or the parameters of the template, one per
   * line.
   */
  readonly text: string;
  /** The uploaded file of a media message. */
  readonly file?: UploadedFile;
  /** The whole body of the request. */
  readonly body: Readonly<Record<string, unknown>>;
}

const textSchema = /* @__PURE__ */ z.object({ text: z.object({ body: z.string() }) });
const interactiveSchema = /* @__PURE__ */ z.object({
  interactive: z.object({ body: z.object({ text: z.string() }) }),
});
const templateSchema = /* @__PURE__ */ z.object({
  template: z.object({
    components: z.array(z.object({ parameters: z.array(z.object({ text: z.string() })) })),
  }),
});
/** A file by its id. */
export const mediaSchema = /* @__PURE__ */ z.object({
  id: z.string(),
  caption: z.string().optional(),
});

/** The fields of every message, as the Cloud API demands them. */
export const messageSchema = /* @__PURE__ */ z.looseObject({
  messaging_product: z.literal('whatsapp'),
  to: z.string().optional(),
  recipient: z.string().optional(),
  type: z.string(),
});

/** The text that the citizen reads of a message; empty when there is none. */
export function textOf(body: z.output<typeof messageSchema>): string {
  const { data: text } = textSchema.safeParse(body);
  if (text) return text.text.body;
  const { data: question } = interactiveSchema.safeParse(body);
  if (question) return question.interactive.body.text;
  const { data: template } = templateSchema.safeParse(body);
  if (template) {
    const parameters = template.template.components.flatMap((each) => each.parameters);
    return parameters.map((each) => each.text).join('\n');
  }
  return mediaSchema.safeParse(body[body.type]).data?.caption ?? '';
}
