import * as z from 'zod';

/** Longer than the place of a file is told, in bytes. */
const maxLocationLength = 65_536;

const placeSchema = /* @__PURE__ */ z.looseObject({
  id: z.coerce.string(),
  url: z.url({ protocol: /^https$/ }),
  mime_type: z.string().optional(),
});

/**
 * Where a file lies, when an answer tells that. An answer may as well be the file itself, of which its sender chose
 * every byte: it is taken for a place only when it names the id, which he cannot know. Else he would have the desk
 * ask whom he likes, with its token.
 *
 * @returns null when it is the file; the answer can be read in any case
 */
export async function fileLocationIn(
  answer: Response,
  id: string,
): Promise<z.infer<typeof placeSchema> | null> {
  if (!answer.headers.get('content-type')?.startsWith('application/json')) return null;
  const text = await beginningOf(answer.clone());
  try {
    const place = placeSchema.parse(JSON.parse(text));
    return place.id === id ? place : null;
  } catch {
    return null;
  }
}

async function beginningOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  for (let size = 0; reader && size <= maxLocationLength; ) {
    const { done, value } = await reader.read();
    if (done) return text;
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  // The other half is still to be read, and is waited for: nobody waits for that here.
  void reader?.cancel();
  return '';
}
