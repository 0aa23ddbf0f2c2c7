import { answers } from '@aduan/core/plugin';
import { scopesOf } from '../access/scopes.js';
import type { Operation } from '../operations/operation.js';
import type { ProblemRow } from '../responses/problem-table.js';
import { changeFeedEntry } from '../schemas/change-feed-entry.js';
import { webhookDelivery } from '../schemas/webhook.js';
import { type JsonSchema, jsonSchemas } from './json-schemas.js';

/** An OpenAPI 3.1 document, as far as this code reads it. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  /** Requests that the desk itself sends. */
  readonly webhooks: Readonly<Record<string, OpenApiWebhook>>;
  readonly components: Readonly<Record<string, unknown>> & {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
  };
}

/** One operation of the document. */
export interface OpenApiOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  /** The call of a plugin that it makes: `<plugin id>:<name>`. */
  readonly 'x-aduan-call'?: string;
  /** Text of its button for officers. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly OpenApiParameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: OpenApiContents };
  readonly responses: Readonly<Record<string, OpenApiResponse>>;
}

/** A request that the desk sends. */
export interface OpenApiWebhook {
  readonly post: {
    readonly summary: string;
    readonly requestBody: { readonly content: OpenApiContents };
    readonly responses: Readonly<Record<string, OpenApiResponse>>;
  };
}

/** Body schemas by media type. */
export type OpenApiContents = Readonly<Record<string, { readonly schema: JsonSchema }>>;

/** One parameter of an operation. */
export interface OpenApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  /** False for a list, which is written in the URL with commas. */
  readonly explode?: false;
  readonly schema: JsonSchema;
}

/** One response of an operation. */
export interface OpenApiResponse {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: OpenApiContents;
}

const version = '1.0.0';

/** Makes the OpenAPI document of these operations, from the schemas that validate their requests and responses. */
export function openApiDocument(
  operations: readonly Operation[],
  {
    basePath,
    problems,
    title,
  }: {
    readonly basePath: string;
    readonly problems: readonly ProblemRow[];
    readonly title: string;
  },
): OpenApiDocument {
  const schemas = jsonSchemas();
  schemas.answered(changeFeedEntry);
  const refused: OpenApiResponse = {
    description: 'A problem; `code` says which: see the table of problems.',
    content: { 'application/problem+json': { schema: schemas.answered(answers.problem) } },
  };

  function responsesOf({ answer }: Operation): OpenApiOperation['responses'] {
    const rest = { default: refused };
    if (answer.type === 'none') return { 204: { description: 'Done.' }, ...rest };
    if (answer.type === 'stream') {
      const content = {
        [answer.mime]: { schema: answer.mime === '*/*' ? binary : { type: 'string' } },
      };
      return { 200: { description: answer.description, content }, ...rest };
    }
    const content = { 'application/json': { schema: schemas.answered(answer.schema) } };
    return { [answer.status]: { description: 'Done.', content }, ...rest };
  }

  function described(operation: Operation): OpenApiOperation {
    const { body, call, description, name, path, query, safeguards, scope, summary } = operation;
    const { parameters: ofPath = {} } = operation;
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => ({
      name: parameter,
      in: 'path' as const,
      required: true,
      schema: ofPath[parameter] ? schemas.sent(ofPath[parameter]) : defaultOf(parameter),
    }));
    const parameters = [
      ...inPath,
      ...queryParameters(schemas.sent(query)),
      ...(safeguards.startsWith('key') ? [idempotencyKey] : []),
      ...(safeguards.endsWith('version') ? [ifMatch] : []),
    ];
    return {
      operationId: name,
      tags: [path.split('/')[1] ?? ''],
      summary,
      ...(description && { description }),
      ...(call !== undefined && { 'x-aduan-call': call }),
      security: scope === null ? [] : [{ key: [scope] }],
      parameters,
      ...(body && {
        requestBody: {
          required: !body.safeParse({}).success,
          content: contentsOf(schemas.sent(body), operation),
        },
      }),
      responses: responsesOf(operation),
    };
  }

  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title, version, description: introduction(operations, problems) },
    servers: [{ url: basePath || '/' }],
    paths,
    webhooks: {
      delivery: {
        post: {
          summary: 'Something happened to a case: signed, by Standard Webhooks',
          requestBody: {
            content: { 'application/json': { schema: schemas.answered(webhookDelivery) } },
          },
          responses: { '2XX': { description: 'Taken. Anything else is sent again.' } },
        },
      },
    },
    components: {
      schemas: schemas.named,
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key: aduan_1_…' },
      },
    },
  };
}

const defaultOf = (parameter: string): JsonSchema =>
  parameter === 'id' ? { type: 'string', format: 'uuid' } : { type: 'string' };
const binary: JsonSchema = { type: 'string', format: 'binary' };

/** Formats of a body: JSON, or a form with the JSON in its part `ticket` and files. */
function contentsOf(schema: JsonSchema, { takesFiles }: Operation): OpenApiContents {
  const json = { 'application/json': { schema } };
  if (!takesFiles) return json;
  const properties = { ticket: schema, file: { type: 'array', items: binary } };
  const form = { type: 'object', properties, required: ['ticket'] };
  return { ...json, 'multipart/form-data': { schema: form } };
}

const idempotencyKey: OpenApiParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'A new UUID for each change, the same one for each retry: then it happens once.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};
const ifMatch: OpenApiParameter = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description:
    'The ETag of what you change, as you read it: if it has changed since, you get a 412.',
  schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
};

function queryParameters(schema: JsonSchema): readonly OpenApiParameter[] {
  const { properties = {}, required = [] } = schema as {
    readonly properties?: Readonly<Record<string, JsonSchema & { readonly description?: string }>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description !== undefined && { description }),
    ...(JSON.stringify(rest).includes('"type":"array"') && { explode: false }),
    schema: rest,
  }));
}

function introduction(operations: readonly Operation[], problems: readonly ProblemRow[]): string {
  const rows = problems.map(([code, status, title]) => `| ${code} | ${status} | ${title} |`);
  const names = Object.entries(scopesOf(operations)).map(([name, what]) => `| ${name} | ${what} |`);
  return [
    'Times are ISO 8601 with the offset of the office. Lists give `next`: send it as `after`.',
    ['| scope | what it opens |', '|---|---|', ...names].join('\n'),
    ['| code | status | problem |', '|---|---|---|', ...rows].join('\n'),
    'Any other `code` is our own fault: 503 when it passes by itself, so that you may try again, otherwise 500.',
  ].join('\n\n');
}
