import { systemPrincipal } from '@aduan/core';
import { fc } from '@aduan-internal/property';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import type { JsonSchema, OpenApiOperation } from '../src/index.js';
import { arbitraryOf, type Known } from './arbitrary-json.js';
import { smallDesk, supervisor } from './small-desk.js';

const numRuns = process.env.ADUAN_DEEP === '1' ? 20_000 : 200;
const roles = ['agent', 'officer', 'supervisor', 'auditor', 'nobody'];
const staff = ['agent', 'officer', 'supervisor'];

interface Planted {
  readonly id: string;
  readonly words: readonly string[];
  readonly identity: readonly string[];
}

async function plantedDesk() {
  const desk = await smallDesk();
  const plant = async (at: number, flags: object): Promise<Planted> => {
    const name = `Penanda Rahasia ${at}`;
    const value = `+62812900000${at}${at}`;
    const words = [`katarahasia${at}`, `judulrahasia${at}`, `terlaporrahasia${at}`];
    const [body = '', subject = '', respondent = ''] = words;
    const contacts = [{ kind: 'phone', value }];
    const { ticket } = await desk.aduan.tickets.open(
      { body, subject, respondent, channel: 'portal', reporter: { name, contacts }, ...flags },
      { actor: supervisor },
    );
    return { id: ticket.id, words, identity: [name, value.slice(3), ...ticket.reporters] };
  };
  const planted = [
    await plant(1, {}),
    await plant(2, { anonymous: true }),
    await plant(3, { confidential: true }),
    await plant(4, { concerns: ['kelembagaan'] }),
  ];
  return { ...desk, planted };
}

/** Every operation of the document with calls to it, most of them sensible. */
function callsOf(document: Awaited<ReturnType<typeof smallDesk>>['api']['document'], known: Known) {
  const named = document.components.schemas;
  const of = (schema: JsonSchema) => arbitraryOf(schema, named, known);
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const fields = (where: string) =>
        operation.parameters
          .filter((each) => each.in === where)
          .map(({ name, required, schema }) => {
            const value = of(schema).map((each) =>
              typeof each === 'object' ? JSON.stringify(each) : String(each),
            );
            return [name, required ? value : fc.option(value, { nil: undefined })] as const;
          });
      const schema = operation.requestBody?.content['application/json']?.schema;
      return fc.record({
        method: fc.constant(method.toUpperCase()),
        template: fc.constant(path),
        operation: fc.constant(operation),
        role: fc.constantFrom(...roles),
        path: fc.record(Object.fromEntries(fields('path'))),
        query: fc.record(Object.fromEntries(fields('query'))),
        headers: fc.record(Object.fromEntries(fields('header'))),
        body: schema ? of(schema) : fc.constant(undefined),
      });
    }),
  );
}

it(`holds for ${numRuns} calls: no 500, as documented, nothing hidden, nothing without a key`, async () => {
  const { aduan, api, logged, planted, tokenFor } = await plantedDesk();
  const tokens = new Map<string, string>();
  for (const role of roles.slice(0, -1)) tokens.set(role, await tokenFor([role]));
  const tickets = planted.map(({ id }) => id);
  const owed = await aduan.tickets.get(tickets[0] ?? '', { actor: supervisor });
  const known = {
    tickets,
    others: [...owed.ticket.reporters, ...owed.ticket.obligations.map(({ id }) => id)],
  };
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'document', ...api.document });
  const validators = new Map<string, ReturnType<typeof ajv.compile>>();
  const validatorOf = (schema: JsonSchema) => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"document#/');
    const validator = validators.get(text) ?? ajv.compile(JSON.parse(text));
    validators.set(text, validator);
    return validator;
  };
  const statuses = new Map<number, number>();

  await fc.assert(
    fc.asyncProperty(fc.oneof(...callsOf(api.document, known)), async (call) => {
      const { response, text } = await send(api, call, tokens.get(call.role));
      const { operationId, responses, security } = call.operation;
      const { status } = response;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500)
        throw new Error(`${operationId} answered ${status}: ${JSON.stringify(logged.at(-1))}`);
      if (security.length > 0 && call.role === 'nobody') expect(status).toBe(401);

      const told = responses[status] ?? responses.default;
      const mime = response.headers.get('Content-Type')?.split(';')[0] ?? '';
      const schema = told?.content?.[mime]?.schema;
      if (status !== 204 && status !== 404)
        expect([operationId, mime, schema]).toEqual([operationId, mime, expect.anything()]);
      if (schema && mime.endsWith('json')) {
        const isValid = validatorOf(schema);
        if (!isValid(JSON.parse(text)))
          throw new Error(`${operationId}: ${ajv.errorsText(isValid.errors)}`);
      }
      // What somebody says himself may come back to him.
      const said = JSON.stringify([call.path, call.query, call.body ?? null]);
      for (const { id, identity, words } of planted) {
        const isFound = (secrets: readonly string[]) =>
          secrets.some((each) => text.includes(each) && !said.includes(each));
        const place = `${operationId} as ${call.role}`;
        if (isFound(words))
          expect([place, staff]).toEqual([place, expect.arrayContaining([call.role])]);
        if (!isFound(identity) || call.role === 'supervisor') continue;
        const { ticket } = await aduan.tickets.get(id, { actor: systemPrincipal });
        const mayKnow = staff.includes(call.role) && !ticket.anonymous && !ticket.confidential;
        expect([place, mayKnow]).toEqual([place, true]);
      }
    }),
    { numRuns, endOnFailure: true },
  );
  console.log(
    `fuzz: ${numRuns} calls, ${JSON.stringify(Object.fromEntries([...statuses].toSorted()))}`,
  );
  expect(statuses.get(200) ?? 0).toBeGreaterThan(numRuns / 20);
}, 3_600_000);

interface SentCall {
  readonly method: string;
  readonly template: string;
  readonly operation: OpenApiOperation;
  readonly path: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
}

async function send(
  api: { fetch(request: Request): Promise<Response> },
  { body, headers, method, path, query, template }: SentCall,
  token: string | undefined,
) {
  const at = template.replaceAll(/\{(\w+)\}/g, (_, name) => {
    // What is no step of a path leads to another operation.
    const step = path[name] ?? '';
    return /^\.{0,2}$/.test(step) ? 'x' : encodeURIComponent(step);
  });
  const url = new URL(`http://desk.example/api/v1${at}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const sent = new Headers({ 'Content-Type': 'application/json' });
  if (token) sent.set('Authorization', `Bearer ${token}`);
  for (const [name, value] of Object.entries(headers)) {
    // What no client can send at all is not sent.
    if (value !== undefined && /^[\x20-\x7e]*$/.test(value)) sent.set(name, value);
  }
  const text = body === undefined ? null : JSON.stringify(body);
  const request = new Request(url, {
    method,
    headers: sent,
    ...(method === 'POST' && { body: text ?? '' }),
  });
  const response = await api.fetch(request);
  if (response.headers.get('Content-Type') !== 'text/event-stream') {
    return { response, text: await response.text() };
  }
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return { response, text: new TextDecoder().decode(first?.value) };
}
