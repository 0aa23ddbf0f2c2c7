import { cleanName, readEntryPoint } from '@aduan/core/channel';
import * as z from 'zod';
import { consentChoice } from '../consent/consent-choice.js';
import { isVisible } from '../guard/is-visible.js';
import type { WebchatLimits } from '../limits.js';

const mediaBody = /* @__PURE__ */ z.object({
  ref: z.string().max(120),
  kind: z.enum(['image', 'audio', 'video', 'document']),
  mime: z.string().max(100),
  name: z.string().max(200).transform(cleanName).optional(),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * `POST /messages`. Loose: fields of a newer widget are kept, and a message that holds only unknown content becomes an
 * `unsupported` part.
 */
export function messageBodySchema(limits: Pick<WebchatLimits, 'textCharacters'>) {
  return z.looseObject({
    id: z.uuid({ version: 'v7' }),
    sentAt: z.int().positive(),
    // A language that the desk does not speak is ignored: the message counts.
    locale: z.string().max(100).optional().catch(undefined),
    text: z.string().trim().refine(isVisible).max(limits.textCharacters).optional(),
    choice: z
      .object({
        // A consent has its own path.
        id: z
          .string()
          .min(1)
          .max(200)
          .refine((id) => !id.startsWith(consentChoice)),
        title: z.string().max(300).transform(cleanName).refine(isVisible),
      })
      .optional(),
    media: z.array(mediaBody).min(1).max(10).optional(),
    // A hint from the citizen's device: an invalid value is ignored, and the message counts.
    entryPoint: z.unknown().transform(readEntryPoint).optional(),
    name: z.string().trim().min(1).max(100).transform(cleanName).optional(),
  });
}

/** A message as the widget posts it. */
export type MessageBody = z.infer<ReturnType<typeof messageBodySchema>>;

/** `POST /read`: the citizen has seen everything up to this revision. */
export const readMarkBody = /* @__PURE__ */ z.object({ revision: z.int().nonnegative() });
