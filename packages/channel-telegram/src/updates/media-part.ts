import type { MediaRef, Part } from '@aduan/core/channel';
import * as z from 'zod';

const fileSchema = /* @__PURE__ */ z.looseObject({
  file_id: z.string().min(1),
  file_size: z.int().min(0).optional().catch(undefined),
  file_name: z.string().min(1).optional().catch(undefined),
  mime_type: z.string().min(1).optional().catch(undefined),
});

type MediaPart = Extract<Part, { type: 'media' }>;

/** A file of a message. Its id does not expire. @returns null when there is none */
export function mediaPart(
  value: unknown,
  kind: MediaRef['kind'],
  usualMime?: string,
): MediaPart | null {
  const known = fileSchema.safeParse(value);
  if (!known.success) return null;
  const {
    file_id: ref,
    file_size: bytes,
    file_name: name,
    mime_type: mime = usualMime,
  } = known.data;
  const media: MediaRef = {
    ref,
    kind,
    ...(mime && { mime }),
    ...(name && { name }),
    ...(bytes !== undefined && { bytes }),
  };
  return { type: 'media', media };
}

const sizesSchema = /* @__PURE__ */ z.array(
  z.looseObject({ width: z.number(), height: z.number() }),
);

/** The largest size of a photo; Telegram stores photos as JPEG. */
export function photoPart(value: unknown): MediaPart | null {
  const sizes = sizesSchema.safeParse(value);
  if (!sizes.success) return null;
  const [largest] = sizes.data.toSorted((one, other) => areaOf(other) - areaOf(one));
  return mediaPart(largest, 'image', 'image/jpeg');
}

function areaOf({ width, height }: { readonly width: number; readonly height: number }): number {
  return width * height;
}

const stickerSchema = /* @__PURE__ */ z.looseObject({
  is_animated: z.boolean().catch(false),
  is_video: z.boolean().catch(false),
  emoji: z.string().min(1).optional().catch(undefined),
});

/** A sticker as an image or a video; an animated one, which only Telegram can show, as its emoji. */
export function stickerPart(value: unknown): Part | null {
  const known = stickerSchema.safeParse(value);
  if (!known.success) return null;
  const { emoji, is_animated: isDrawing } = known.data;
  if (isDrawing) return emoji === undefined ? null : { type: 'text', text: emoji };
  return known.data.is_video
    ? mediaPart(value, 'video', 'video/webm')
    : mediaPart(value, 'image', 'image/webp');
}
