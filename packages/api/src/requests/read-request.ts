import { AduanError, InputError, isBoundedForm, readBody } from '@aduan/core';
import type { GivenFile } from '@aduan/core/attachments';
import type * as z from 'zod';

/** The longest body of a request without files, or the JSON beside them, in bytes: ten thousand characters of text, and what goes with them. */
export const maxBodyLength = 256 * 1024;

/** Most parts of a form: a case, as many files as it may have, and a few that nobody asked for. */
const maxParts = 110;

/** What a request brings. */
export interface ReadBody {
  readonly json: unknown;
  readonly files: readonly GivenFile[];
}

/**
 * Reads a JSON body, or a form with JSON and files where that is taken. A body that is not said to be one of both is
 * refused, so that no form of another site can send one: a form needs a header that none can send.
 *
 * @param maxFormLength - bytes of the longest form; 0 = none is taken
 * @throws AduanError `body-not-json`, `body-malformed`, `body-too-large`, `body-already-read`
 */
export async function readRequest(request: Request, maxFormLength: number): Promise<ReadBody> {
  const type = request.headers.get('Content-Type') ?? '';
  if (maxFormLength > 0 && /^multipart\/form-data\s*;/i.test(type)) {
    return readForm((await readBody(request, maxFormLength)) ?? refuseLong(maxFormLength), type);
  }
  const isJson = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type);
  const bytes = isJson
    ? ((await readBody(request, maxBodyLength)) ?? refuseLong(maxBodyLength))
    : ((await readBody(request, 0)) ?? refuseType());
  return { json: bytes.length === 0 ? {} : jsonIn(new TextDecoder().decode(bytes)), files: [] };
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<ReadBody> {
  if (!isBoundedForm(type, bytes, maxParts)) malformed();
  const form = await new Response(bytes, { headers: { 'Content-Type': type } })
    .formData()
    .catch(malformed);
  const said = new Blob([form.get('ticket') ?? '{}']);
  if (said.size > maxBodyLength) refuseLong(maxBodyLength);
  const files = form.getAll('file').map(async (file): Promise<GivenFile> => {
    if (typeof file === 'string') return malformed();
    const content = new Uint8Array(await file.arrayBuffer());
    const [mime = ''] = file.type.split(';', 1);
    return { content, mime: mime.trim() || 'application/octet-stream', name: file.name };
  });
  return {
    json: jsonIn(await said.text()),
    files: await Promise.all(files),
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return malformed(cause);
  }
}

function malformed(cause?: unknown): never {
  throw new AduanError('body-malformed', 'The body of the request is not of its type.', { cause });
}

function refuseLong(most: number): never {
  throw new AduanError(
    'body-too-large',
    `The body of this request has at most ${most / 1024} KiB.`,
  );
}

function refuseType(): never {
  throw new AduanError(
    'body-not-json',
    'The body of a request is JSON: Content-Type application/json.',
  );
}

/** Reads what came with a request by its schema. @throws InputError with one issue a field */
export function checked<Output>(schema: z.ZodType<Output>, value: unknown): Output {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InputError(
    'The request does not have the required shape.',
    result.error.issues.map(({ message, path }) => ({
      message,
      path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    })),
  );
}
