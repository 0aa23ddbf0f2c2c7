import type { components } from '../generated/paths.js';
import type { Client } from './create-client.js';
import type { ChangeOptions } from './operations.js';

/** The type of a desk with plugins: `typeof aduan`. */
export interface DeskWithPlugins {
  readonly plugins: Readonly<Record<string, object>>;
}

/** Options of a call of a plugin: who asks is said by the key of the client. */
type OptionsOf<Options> = (Options extends { readonly key?: string } ? ChangeOptions : object) & {
  readonly signal?: AbortSignal;
};

/** An answer as it comes over HTTP: instants as ISO 8601, tickets as the document has them. */
type Received<Answer> = Answer extends string | number | boolean | null | undefined
  ? '~instant' extends keyof Answer
    ? string
    : Answer
  : Answer extends { readonly number: string; readonly openingMessageId: string }
    ? components['schemas']['Ticket']
    : Answer extends object
      ? { readonly [Key in keyof Answer]: Received<Answer[Key]> }
      : Answer;

/** A list comes as the items of an object. */
type Answered<Answer> = Answer extends readonly (infer Item)[]
  ? { readonly items: readonly Received<Item>[] }
  : Received<Answer>;

type Called<Call> = Call extends (...given: infer Given) => Promise<infer Answer>
  ? Given extends readonly [id: string, input: infer Input, options: infer Options]
    ? (id: string, input: Input, options?: OptionsOf<Options>) => Promise<Answered<Answer>>
    : Given extends readonly [input: infer Input, options: infer Options]
      ? (input: Input, options?: OptionsOf<Options>) => Promise<Answered<Answer>>
      : never
  : never;

/** The names of the operations of a plugin: calls whose options say who acts. */
type OperationNames<Api> = {
  [Name in keyof Api]: Api[Name] extends (...given: infer Given) => Promise<unknown>
    ? Given extends readonly [...unknown[], { readonly actor: unknown }]
      ? Name
      : never
    : never;
}[keyof Api];

/** The commands and queries of the plugins of a desk, by plugin id. */
export type PluginClient<Desk extends DeskWithPlugins> = {
  readonly [Id in keyof Desk['plugins']]: {
    readonly [Name in OperationNames<Desk['plugins'][Id]>]: Called<Desk['plugins'][Id][Name]>;
  };
};

/** Location of a plugin's operation in the document of a desk. */
interface Place {
  readonly call: string;
  readonly method: 'get' | 'post';
  readonly path: string;
}

type AnyInput = Readonly<Record<string, unknown>>;

/**
 * Calls the plugins of a desk over HTTP, with the types of the desk itself, so nothing is generated. It reads the
 * document of the desk once, on the first call.
 *
 * @example
 * ```ts nocheck (a desk of the host)
 * import type { aduan } from './desk.js';
 *
 * const { visits } = pluginClient<typeof aduan>(createClient({ baseUrl, key }));
 * const { ticket } = await visits.plan(id, { day: 'friday' });
 * ```
 *
 * A call may throw `ProblemError`, and `TypeError` when the desk has no route for it.
 */
export function pluginClient<Desk extends DeskWithPlugins>(client: Client): PluginClient<Desk> {
  let known: Promise<readonly Place[]> | null = null;
  const places = () => {
    known ??= readPlaces(client).catch((reason: unknown) => {
      known = null;
      throw reason;
    });
    return known;
  };
  const callOf =
    (plugin: string, name: string) =>
    async (...given: readonly unknown[]) => {
      const place = (await places()).find(({ call }) => call === `${plugin}:${name}`);
      if (!place) throw new TypeError(`The desk has no route for ${plugin}:${name}.`);
      const { method, path } = place;
      const asked = inputOf(place, given) as never;
      return method === 'get'
        ? client.get(path as never, asked)
        : client.post(path as never, asked);
    };
  return named((plugin) => named((name) => callOf(plugin, name))) as PluginClient<Desk>;
}

async function readPlaces(client: Client): Promise<readonly Place[]> {
  const { paths } = (await client.get('/openapi.json' as never, {} as never)) as {
    readonly paths: Readonly<
      Record<string, Readonly<Record<string, { readonly 'x-aduan-call'?: string }>>>
    >;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { 'x-aduan-call': call }]) =>
      call === undefined ? [] : [{ call, method: method as Place['method'], path }],
    ),
  );
}

/** Fields with the name of a path parameter go into the path; the others into the body, or into the query of a GET. */
function inputOf({ method, path }: Place, given: readonly unknown[]): AnyInput {
  const isOfThing = /^\/(?:tickets|parties)\/\{id\}/.test(path);
  const [input, options] = (isOfThing ? given.slice(1) : given) as readonly (
    | AnyInput
    | undefined
  )[];
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const fields = Object.entries({ ...input, ...(isOfThing && { id: given[0] }) });
  const part = (isOfPath: boolean) => fields.filter(([name]) => inPath.includes(name) === isOfPath);
  const steps = part(true).map(([name, value]) => [name, String(value)]);
  const place = method === 'post' ? 'body' : 'query';
  return { ...options, path: Object.fromEntries(steps), [place]: Object.fromEntries(part(false)) };
}

/** An object that makes a member when it is asked for it; it is no promise. */
function named(make: (name: string) => unknown): unknown {
  return new Proxy(
    {},
    { get: (_, name) => (typeof name === 'string' && name !== 'then' ? make(name) : undefined) },
  );
}
