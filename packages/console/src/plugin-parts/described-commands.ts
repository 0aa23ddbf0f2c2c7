import { queryOptions } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.js';
import { desk } from '../api/desk.js';
import type { Ticket } from '../api/model.js';
import type { Safeguards } from '../commands/command.js';
import type { CataloguedPlugin } from './catalogued-plugins.js';
import type { DescribedCommand, inputOf, Schema } from './command-input.js';

/** Operations of plugins are not among the types of the client. */
const untyped = desk as unknown as {
  get(path: '/openapi.json'): Promise<OpenApiDocument>;
  post(path: string, input: object): Promise<{ readonly ticket: Ticket }>;
};

interface OpenApiDocument {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly post?: {
          readonly operationId: string;
          readonly parameters: DescribedCommand['parameters'];
          readonly requestBody?: {
            readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
          };
        };
      }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The API's OpenAPI document. It does not change while the page is open. */
export const documentQuery = queryOptions({
  queryKey: ['openapi'],
  queryFn: () => untyped.get('/openapi.json'),
  staleTime: Number.POSITIVE_INFINITY,
});

/** A command in the document; null if it is not there. */
export function describedIn({ components, paths }: OpenApiDocument, name: string) {
  for (const [path, { post }] of Object.entries(paths)) {
    if (post?.operationId !== name) continue;
    const given = post.requestBody?.content['application/json']?.schema ?? null;
    const body = given?.$ref ? components.schemas[given.$ref.split('/').at(-1) ?? ''] : given;
    const command: DescribedCommand = { path, parameters: post.parameters, body: body ?? null };
    return { command, schemas: components.schemas };
  }
  return null;
}

/** Sends a command of a plugin. Its own errors have its own texts. */
export async function giveCommand(
  { errors }: CataloguedPlugin,
  { path }: DescribedCommand,
  ticketId: string,
  input: ReturnType<typeof inputOf>,
  safeguards: Safeguards,
): Promise<{ readonly ticket: Ticket }> {
  const at = { ...input.path, id: ticketId };
  try {
    return await untyped.post(path, { path: at, body: input.body, ...safeguards });
  } catch (error) {
    const text = error instanceof ApiError ? errors[error.code] : undefined;
    if (!(error instanceof ApiError) || !text) throw error;
    throw new ApiError(error.status, error.message, { ...error, text });
  }
}
