import { InputError, isBoundedForm } from '@aduan/core';
import type { GivenFile } from '@aduan/core/attachments';
import type { Context } from 'hono';
import type * as z from 'zod';

/** Reads a JSON body of a known shape. @throws InputError with one issue a field */
export async function readBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  return checked(schema, await c.req.json().catch(() => undefined));
}

/** The content of a form with files. */
export interface ReadForm<Fields> {
  readonly fields: Fields;
  readonly files: readonly GivenFile[];
}

/** Maximum number of scans of a letter. */
const maxFiles = 20;
/** Maximum number of parts of a form: parsing makes an object of each. */
const maxParts = 32;

/** Reads a form whose part `fields` is JSON of a known shape, with files beside it. @throws InputError */
export async function readForm<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<ReadForm<z.output<Schema>>> {
  const form = await formOf(c);
  const text = form.get('fields');
  const files = form.getAll('scan').filter((part) => part instanceof File);
  if (files.length > maxFiles) throw new InputError(`A form has at most ${maxFiles} files.`);
  const fields = checked(schema, typeof text === 'string' ? jsonOf(text) : undefined);
  return { fields, files: await Promise.all(files.map(givenFile)) };
}

/** Reads a multipart form; any other body gives no form. */
async function formOf(c: Context): Promise<FormData> {
  const type = c.req.header('Content-Type') ?? '';
  const body = await c.req.arrayBuffer();
  if (!isBoundedForm(type, new Uint8Array(body), maxParts)) return new FormData();
  const response = new Response(body, { headers: { 'Content-Type': type } });
  return response.formData().catch(() => new FormData());
}

async function givenFile(file: File): Promise<GivenFile> {
  return { content: new Uint8Array(await file.arrayBuffer()), mime: file.type, name: file.name };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a query of a known shape. @throws InputError with one issue a field */
export function readQuery<Schema extends z.ZodType>(c: Context, schema: Schema): z.output<Schema> {
  return checked(schema, c.req.query());
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
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
