import { DirectoryError } from '@aduan/core/directory';
import * as z from 'zod';
import { readShape } from '../unexpected-shape.js';

/** Inferred, unofficial: `{ message, data }`, with or without more. */
const envelopeSchema = /* @__PURE__ */ z.looseObject({ data: z.unknown() });

/** The format of base64, unlike that of a sentence. */
const ciphertext = /^[A-Za-z0-9+/_-]{24,}={0,2}$/;

/**
 * Unwraps the envelope of an answer.
 *
 * @throws DirectoryError `directory-encrypted` for ciphertext, which is never decrypted here: ask the ministry for an
 * endpoint without encryption
 * @throws UnexpectedShape when there is no envelope
 */
export function openEnvelope(answer: unknown): unknown {
  refuseCiphertext(answer);
  const { data } = readShape(envelopeSchema, answer, '');
  refuseCiphertext(data);
  return data;
}

function refuseCiphertext(value: unknown): void {
  if (typeof value !== 'string' || !ciphertext.test(value.trim())) return;
  throw new DirectoryError(
    'encrypted',
    'Simkopdes answered with encrypted data, which is not meant for this desk. Ask the ministry for an endpoint that answers plainly.',
  );
}
