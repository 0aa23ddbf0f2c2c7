import { DirectoryError } from '@aduan/core/directory';
import * as z from 'zod';
import { readShape } from '../unexpected-shape.js';

/** Inferred, unofficial: `{ message, data }`, with or without more. */
const envelopeSchema = /* @__PURE__ */ z.looseObject({ data: z.unknown() });

/** What base64 looks like, and a sentence does not. */
const ciphertext = /^[A-Za-z0-9+/_-]{24,}={0,2}$/;

/**
 * Takes an answer out of its envelope.
 *
 * @throws DirectoryError `directory-encrypted` for ciphertext: who may read it is told how by the ministry, and asks
 * for an endpoint that speaks plainly. It is never decrypted here.
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
