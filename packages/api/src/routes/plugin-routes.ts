import { type Aduan, InputError, NotFoundError } from '@aduan/core';
import type { AnyOperation, HttpRoute, PluginRoute, SentFile } from '@aduan/core/plugin';
import * as z from 'zod';
import { type Operation, question, type ResponseForm } from '../operations/operation.js';
import { inUrl, valueInUrl } from '../operations/url-text.js';
import type { SafeguardKind } from '../requests/safeguards.js';
import { fileResponse } from '../responses/file-response.js';
import type { ToProblem } from '../responses/problem.js';
import { changed, freeText } from '../schemas/fields.js';
import { trackingResult } from '../schemas/tracking.js';

type AnyCall = (...given: readonly unknown[]) => Promise<unknown>;
type Shape = Readonly<Record<string, z.ZodType>>;

/** An operation as its plugin declares it, with its call at the desk. */
interface DeclaredOperation {
  readonly plugin: string;
  readonly name: string;
  readonly declared: AnyOperation;
  readonly http: HttpRoute;
  readonly call: AnyCall;
}

/** Parts that routes of plugins need besides the desk. */
interface PluginRouteParts {
  readonly closing: AbortSignal;
  readonly toProblem: ToProblem;
}

const nothing = /* @__PURE__ */ z.object({});
const anything = /* @__PURE__ */ z.looseObject({});
const holder = { number: /* @__PURE__ */ freeText(40), pass: /* @__PURE__ */ freeText(200) };

/**
 * The routes of plugins: one for each operation that declares `http`, another below `/tracking` for actions of
 * citizens, and the plugins' own handlers.
 *
 * @throws InputError for a declaration that HTTP cannot express
 */
export function pluginRoutes(
  aduan: Pick<Aduan, 'citizen' | 'mounted'>,
  { closing, toProblem }: PluginRouteParts,
): readonly Operation[] {
  return [
    ...declaredOperations(aduan).flatMap((given) => [
      operationOf(given, toProblem),
      ...trackingOperations(aduan, given),
    ]),
    ...aduan.mounted.flatMap(({ parts: { routes = [] }, plugin }) =>
      routes.map((route) => ownRoute(plugin.id, route, closing)),
    ),
  ];
}

function declaredOperations({ mounted }: Pick<Aduan, 'mounted'>): readonly DeclaredOperation[] {
  return mounted.flatMap(({ calls, parts, plugin: { id: plugin } }) =>
    Object.entries({ ...parts.commands, ...parts.queries }).flatMap(([name, declared]) => {
      const call = (calls as Readonly<Record<string, AnyCall>>)[name];
      return declared.http && call ? [{ plugin, name, declared, http: declared.http, call }] : [];
    }),
  );
}

function operationOf(
  { call, declared, http, name, plugin }: DeclaredOperation,
  toProblem: ToProblem,
): Operation {
  const { answer, kind, on } = declared;
  const { input = declared.input, takesFiles = false } = http;
  const isOfThing = on !== 'desk';
  const isCommand = kind === 'command';
  const hasBody = isCommand || http.method === 'POST';
  const place = `${plugin}:${name}`;
  const inPath = [...http.path.matchAll(/\{(\w+)\}/g)].map(([, field = '']) => field);
  const fields = input instanceof z.ZodObject ? (input.shape as Shape) : null;
  if (!fields && (inPath.length > 0 || !hasBody)) {
    refuse(place, 'takes an object, since its fields come in the URL');
  }
  const lost = inPath.find((field) => !fields?.[field] || (isOfThing && field === 'id'));
  if (lost) refuse(place, `cannot read {${lost}} of its path: no such field is in its input`);
  const parameters = Object.fromEntries(
    inPath.map((field) => [field, fields?.[field] as z.ZodType]),
  );
  const right = isCommand ? 'write' : 'read';
  // A bare list could not be extended with further fields.
  const isList = answer instanceof z.ZodArray;
  const schema =
    on === 'ticket' && isCommand ? changed : isList ? z.object({ items: answer }) : answer;
  const root = { ticket: 'tickets', party: 'parties', desk: plugin }[on];
  return {
    name: http.name ?? name,
    call: place,
    method: hasBody ? 'post' : 'get',
    path: pathOf(isOfThing ? `/${root}/{id}` : `/${root}`, http.path),
    summary: http.summary,
    ...(http.description !== undefined && { description: http.description }),
    scope: http.scope === undefined ? `${root}:${right}` : http.scope,
    ...(http.furtherScope && { furtherScope: http.furtherScope }),
    safeguards: isCommand ? safeguardsOf(declared) : 'none',
    parameters: eachOf(parameters, inUrl),
    query: hasBody ? nothing : strict(input, eachOf(without(fields ?? {}, inPath), inUrl)),
    body: hasBody ? (fields ? strict(input, without(fields, inPath)) : input) : null,
    takesFiles,
    answer: answerOf(http, schema),
    async run({ files, path, sent }, asked) {
      const options = files.length > 0 ? { ...asked, files } : asked;
      const named = eachOf(parameters, (field, of) => valueInUrl(field, path[of]));
      // A name of invalid form gets the same answer as an unknown name.
      if (inPath.some((field) => !parameters[field]?.safeParse(named[field]).success)) {
        throw new NotFoundError(plugin);
      }
      const said = hasBody ? sent : fromUrl(fields ?? {}, sent);
      const given = inPath.length > 0 ? { ...Object(said), ...named } : said;
      const found = await (isOfThing ? call(path.id, given, options) : call(given, options));
      if (http.file) return fileResponse(found as SentFile);
      return isList ? { items: found } : toldProblems(found, toProblem);
    },
  };
}

function answerOf({ file, status = 200 }: HttpRoute, schema: z.ZodType | null): ResponseForm {
  if (file) return { type: 'stream', mime: file.mime, description: file.shows };
  return schema ? { type: 'json', status, schema } : { type: 'none' };
}

/** Result of an operation on many items, with the problem of each that was refused. */
function toldProblems(found: unknown, toProblem: ToProblem): unknown {
  const { items } = Object(found);
  if (!Array.isArray(items)) return found;
  const told = items.map((item) =>
    item?.problem instanceof Error ? { ...item, problem: toProblem(item.problem) } : item,
  );
  return { ...Object(found), items: told };
}

function safeguardsOf({ hasVersion, isIdempotent }: AnyOperation): SafeguardKind {
  if (isIdempotent) return hasVersion ? 'version' : 'none';
  return hasVersion ? 'key-and-version' : 'key';
}

function pathOf(base: string, path: string): string {
  if (path.startsWith('/')) return path;
  return path ? `${base}/${path}` : base;
}

function trackingOperations(
  { citizen }: Pick<Aduan, 'citizen'>,
  { declared: { input, kind, on }, http, name, plugin }: DeclaredOperation,
): readonly Operation[] {
  if (!http.tracking) return [];
  const fields = input instanceof z.ZodObject ? (input.shape as Shape) : {};
  if (kind !== 'command' || on !== 'ticket' || 'number' in fields || 'pass' in fields) {
    refuse(
      `${plugin}:${name}`,
      'cannot be on the tracking page: there are commands on a ticket, without fields named number and pass',
    );
  }
  return [
    question({
      name: `${http.name ?? name}Tracked`,
      path: `/tracking/${http.tracking.path}`,
      summary: http.tracking.summary,
      description: 'With the pass that tracking answered: it holds for half an hour.',
      scope: null,
      body: strict(input, { ...fields, ...holder }),
      answer: trackingResult,
      run({ sent }) {
        const { number, pass, ...given } = Object(sent);
        return citizen.command({ number, pass, command: `${plugin}:${name}`, input: given });
      },
    }),
  ];
}

function ownRoute(
  plugin: string,
  { handle, method, name, path, scope, summary }: PluginRoute,
  closing: AbortSignal,
): Operation {
  return {
    name,
    summary,
    scope,
    method: method === 'GET' ? 'get' : 'post',
    path: `/${plugin}/${path}`,
    safeguards: method === 'POST' && scope !== null ? 'key' : 'none',
    query: anything,
    body: null,
    answer: { type: 'stream', mime: '*/*', description: summary },
    run: ({ request }, options) => handle(request, scope === null ? null : options, closing),
  };
}

/**
 * An object of these fields that takes no other, unless the input says that it does. An input that says so, and has no
 * other fields than these, stays as it is, with its name in the document.
 */
function strict(input: z.ZodType, fields: Shape): z.ZodObject {
  const { catchall, shape = {} } = input instanceof z.ZodObject ? input._zod.def : {};
  const isSame = Object.keys(shape).every((name) => shape[name] === fields[name]);
  const isWhole = isSame && Object.keys(fields).every((name) => name in shape);
  if (input instanceof z.ZodObject && catchall && isWhole) return input;
  return z.object(fields).catchall(catchall ?? z.never());
}

function eachOf<Value>(
  fields: Shape,
  make: (field: z.ZodType, name: string) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, make(field, name)]),
  );
}

function without(fields: Shape, names: readonly string[]): Shape {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function fromUrl(fields: Shape, sent: unknown): object {
  const values = Object.entries(Object(sent) as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    values.map(([name, text]) => [name, fields[name] ? valueInUrl(fields[name], text) : text]),
  );
}

function refuse(place: string, what: string): never {
  const message = `"${place}" ${what}`;
  throw new InputError(`The API cannot be made: ${message}.`, [{ message, path: ['plugins'] }]);
}
