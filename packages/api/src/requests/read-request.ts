import { AduanError, InputError } from '@aduan/core';
import { isBoundedForm, readBody } from '@aduan/core/channel';
import type { GivenFile } from '@aduan/core/plugin';
import type * as z from 'zod';

/**
 * Maximum size of a request body without files, or of the JSON beside files, in bytes. Fits ten thousand characters of
 * text and its fields.
 */
export const maxBodyLength = 256 * 1024;

/** Maximum number of form parts: a ticket with as many files as it may have, and a few unknown parts. */
const maxParts = 110;

/** The parsed content of a request. */
export interface ReadBody {
  readonly json: unknown;
  readonly files: readonly GivenFile[];
}

/**
 * Reads a JSON body, or a form with JSON and files where that is allowed. Other content types are refused. This blocks
 * forms of other sites, since a form here needs a header that they cannot send.
 *
 * @param maxFormLength - maximum size of a form in bytes; 0 = no form is accepted
 * @throws AduanError `body-not-json`, `body-malformed`, `body-too-large`, `body-already-read`
 */
export async function readRequest(request: Request, maxFormLength: number): Promise<ReadBody> {
  const type = request.headers.get('Content-Type') ?? '';
  if (maxFormLength > 0 && /^multipart\/form-data\s*;/i.test(type)) {
    return readForm((await readBody(request, maxFormLength)) ?? refuseLong(maxFormLength), type);
  }
  const bytes = isJson(type)
    ? ((await readBody(request, maxBodyLength)) ?? refuseLong(maxBodyLength))
    : ((await readBody(request, 0)) ?? refuseType());
  return { json: bytes.length === 0 ? {} : jsonIn(new TextDecoder().decode(bytes)), files: [] };
}

/** Refuses a request that does not say that it holds JSON, also when it holds nothing. @throws AduanError `body-not-json` */
export function requireJson({ headers }: Request): void {
  if (!isJson(headers.get('Content-Type') ?? '')) refuseType();
}

function isJson(type: string): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type);
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

/** Validates input of a request. @throws InputError with one issue per field */
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
