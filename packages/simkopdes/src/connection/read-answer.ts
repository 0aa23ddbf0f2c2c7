import { UnexpectedShape } from '../unexpected-shape.js';

/** Maximum size of an answer, in bytes; more than any page that this adapter reads. */
const maxBytes = 5 * 1_048_576;

/** Reads an answer up to the maximum size. @throws UnexpectedShape when it is too large, or no JSON */
export async function readAnswer(response: Response): Promise<unknown> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > maxBytes) throw new UnexpectedShape('');
    text += decoder.decode(piece, { stream: true });
  }
  try {
    return JSON.parse(text + decoder.decode());
  } catch {
    throw new UnexpectedShape('');
  }
}
