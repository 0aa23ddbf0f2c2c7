import { fc } from '@aduan-internal/property';
import type { JsonSchema, OpenApiDocument, OpenApiOperation } from '../src/index.js';
import { arbitraryOf, type Known } from './arbitrary-json.js';
import type { Example } from './examples.js';
import { mayDo } from './permissions.js';
import { type Caller, callers } from './planted-desk.js';

/** One call as it is sent. */
export interface GeneratedCall {
  readonly caller: Caller;
  readonly method: string;
  readonly template: string;
  readonly operation: OpenApiOperation;
  readonly path: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly type: string;
  readonly body: string | undefined;
  /** Whether it is about what its example makes before: where it stands, or also what it says. */
  readonly like: 'nothing' | 'place' | 'example';
}

/** Bodies that are not what they say. */
const broken = fc.constantFrom(
  '{',
  'null',
  '[]',
  '"',
  '\u0000',
  '{"__proto__": {"roles": ["supervisor"]}}',
  '[['.repeat(2_000),
  JSON.stringify({ text: 'x'.repeat(20_000), body: '𒐫'.repeat(20_000) }),
  JSON.stringify({ body: 'x'.repeat(300_000) }),
  '--x\r\nContent-Disposition: form-data; name="ticket"\r\n\r\n{"body": "a", "channel": "b"}\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nrahasia\r\n--x--\r\n',
);
const json = 'application/json';
const types = fc.oneof(
  { weight: 30, arbitrary: fc.constant(json) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      'text/plain',
      'multipart/form-data; boundary=x',
      'multipart/form-data',
    ),
  },
);

/** A call of each operation as its example has it, by somebody who may. */
export function goodCallsOf(document: OpenApiDocument): readonly GeneratedCall[] {
  return Object.entries(document.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const may = mayDo[operation.operationId] ?? ['nobody'];
      const caller = callers.find(
        (each) => each !== 'citizen' && may.some((role) => role === each),
      );
      const called = {
        caller: caller ?? 'reporter',
        method: method.toUpperCase(),
        template,
      } as const;
      const said = { path: {}, query: {}, headers: {}, type: json, body: undefined };
      return { ...called, ...said, operation, like: 'example' };
    }),
  );
}

/** The same call about what an example made. */
export function about(call: GeneratedCall, { body, path, query }: Example): GeneratedCall {
  if (call.like === 'nothing') return call;
  const { pathname, searchParams } = new URL(`${path}${query ?? ''}`, 'http://desk.example');
  const form = call.template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const steps = new RegExp(`^${form}$`).exec(decodeURIComponent(pathname))?.groups ?? {};
  if (call.like === 'place') return { ...call, path: steps };
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  const said = { query: Object.fromEntries(searchParams), body: JSON.stringify(body ?? {}) };
  return { ...call, ...said, path: steps, headers, type: json };
}

/** Calls of every operation of a document, each as often as another one, and most of them sensible. */
export function callsOf(document: OpenApiDocument, known: Known): fc.Arbitrary<GeneratedCall> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      callTo({ document, known, method, operation, path }),
    ),
  );
  return fc.oneof(...operations);
}

function callTo({
  document,
  known,
  method,
  operation,
  path,
}: {
  readonly document: OpenApiDocument;
  readonly known: Known;
  readonly method: string;
  readonly operation: OpenApiOperation;
  readonly path: string;
}): fc.Arbitrary<GeneratedCall> {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    parties: known.parties,
    'cooperative-facts': known.facts,
    conversations: known.conversations,
  };
  const about = kinds[path.split('/')[1] ?? ''];
  const ids = about ? { ...known, tickets: about, others: known.tickets } : known;
  const of = (schema: JsonSchema) => arbitraryOf(schema, document.components.schemas, ids);
  const text = (each: unknown) => (typeof each === 'object' ? JSON.stringify(each) : String(each));
  const fields = (place: string) => {
    const those = operation.parameters.filter((each) => each.in === place);
    return fc.record(
      Object.fromEntries(
        those.map(({ name, required, schema }) => {
          const value = fc.oneof(
            ...(known.named[name] ? [fc.constantFrom(...known.named[name]).map(text)] : []),
            ...(name === 'If-Match' ? [fc.integer({ min: 1, max: 9 }).map((n) => `"${n}"`)] : []),
            of(schema).map(text),
          );
          return [name, required ? value : fc.option(value, { nil: undefined, freq: 2 })];
        }),
      ),
    );
  };
  const schema = operation.requestBody?.content[json]?.schema;
  return fc.record({
    like: fc.oneof(
      { weight: 20, arbitrary: fc.constant('nothing' as const) },
      { weight: 1, arbitrary: fc.constantFrom('place' as const, 'example' as const) },
    ),
    caller: fc.constantFrom(...callers, 'reporter' as const),
    method: fc.constant(method.toUpperCase()),
    template: fc.constant(path),
    operation: fc.constant(operation),
    path: fields('path'),
    query: fields('query'),
    headers: fields('header'),
    type: types,
    body: schema
      ? fc.oneof(
          { weight: 25, arbitrary: of(schema).map((body) => JSON.stringify(body)) },
          { weight: 1, arbitrary: broken },
        )
      : fc.constant(undefined),
  });
}

/** Sends a call as a client would that checks nothing. */
export async function send(
  api: { fetch(request: Request): Promise<Response> },
  { body, headers, method, path, query, template, type }: GeneratedCall,
  token: string | undefined,
): Promise<{ readonly response: Response; readonly text: string }> {
  const at = template.replaceAll(/\{(\w+)\}/g, (_, name) => {
    // What is no step of a path leads to another operation.
    const step = (path[name] ?? '').replaceAll(/\p{Surrogate}/gu, '\ufffd');
    return /^\.{0,2}$/.test(step) ? 'x' : encodeURIComponent(step);
  });
  const url = new URL(`http://desk.example/api/v1${at}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const sent = new Headers(type ? { 'Content-Type': type } : {});
  if (token) sent.set('Authorization', `Bearer ${token}`);
  for (const [name, value] of Object.entries(headers)) {
    // What no client can send at all is not sent.
    if (value !== undefined && /^[\x20-\x7e]*$/.test(value)) sent.set(name, value);
  }
  const bytes = new TextEncoder().encode(body ?? '');
  const init = { method, headers: sent, ...(method === 'POST' && { body: bytes }) };
  const response = await api.fetch(new Request(url, init));
  if (response.headers.get('Content-Type') !== 'text/event-stream') {
    return { response, text: await response.text() };
  }
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return { response, text: new TextDecoder().decode(first?.value) };
}
