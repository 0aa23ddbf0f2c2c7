import * as z from 'zod';

/** Maximum size of an answer with a file's location, in bytes. */
const maxLocationLength = 65_536;

const placeSchema = /* @__PURE__ */ z.looseObject({
  id: z.coerce.string(),
  url: z.url({ protocol: /^https$/ }),
  mime_type: z.string().optional(),
});

/**
 * The location of a file, when the response holds one. The response may also be the file itself, and the sender
 * controls its bytes. It counts as a location only when it names the id, which the sender cannot know. Otherwise a
 * sender could make the desk send its token to any host (SSRF).
 *
 * @returns null when the response is the file; it can be read in both cases
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
  // `cancel` settles only once the other branch of the clone is read too: do not await it.
  void reader?.cancel();
  return '';
}
