import type { AnyOperation, JsonSchema } from '@aduan/core/plugin';
import { demand } from '../conformance/demand.js';
import { asJsonSchema, unlimitedTexts } from './input-schema.js';
import type { PluginCheck, PluginConformance } from './plugin-conformance.js';
import { composeDesk } from './plugin-trial.js';
import { uncomposed } from './preconditions.js';

async function withoutOperations(subject: PluginConformance): Promise<string | null> {
  const why = await uncomposed(subject);
  if (why) return why;
  const { operations, parts } = composeDesk(subject);
  const count = Object.keys(operations).length + (parts.routes ?? []).length;
  return count === 0 ? 'it has no commands, queries or routes' : null;
}

/** The first name that occurs twice. */
function twice(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}

function requireParameters(name: string, { http, input }: AnyOperation): void {
  const { properties = {}, required = [] } = asJsonSchema(input, 'input').schema as {
    readonly properties?: JsonSchema;
    readonly required?: readonly string[];
  };
  for (const [, parameter = ''] of (http?.path ?? '').matchAll(/\{(\w+)\}/g)) {
    demand(
      parameter in properties && required.includes(parameter),
      `the path of "${name}" holds {${parameter}}, which its input does not require: a parameter of a path stands in the input under the same name`,
    );
  }
}

function requireSummary(name: string, { http }: Pick<AnyOperation, 'http'>): void {
  if (!http) return;
  const { path, summary, tracking } = http;
  demand(summary.trim().length > 0, `"${name}" has no summary: API documents print it`);
  demand(
    tracking === undefined || tracking.summary.trim().length > 0,
    `"${name}" has no summary for the tracking page`,
  );
  for (const each of [path, tracking?.path ?? path]) {
    demand(
      /^\/?(?:[a-z{][\w{}-]*(?:\/[a-z{][\w{}-]*)*(?:\.[a-z]+)?)?$/.test(each),
      `the path "${each}" of "${name}" has another form than "letters/{number}": lower case, no slash at the end`,
    );
  }
}

/** Checks of the declarations of commands, queries and routes, from which HTTP and the command line are made. */
export const operationChecks: readonly PluginCheck[] = [
  {
    test: 'names each call and each route once',
    notFor: withoutOperations,
    async run(subject) {
      const { api = {}, commands = {}, queries = {}, routes = [] } = composeDesk(subject).parts;
      const call = twice([commands, queries, api].flatMap((each) => Object.keys(each)));
      demand(
        call === undefined,
        `"${call}" stands twice among commands, queries and api: one of them could never be called`,
      );
      const named = [...Object.entries(commands), ...Object.entries(queries)].flatMap(
        ([name, { http, kind, on }]) =>
          http
            ? [{ name: http.name ?? name, route: `${http.method ?? kind} ${on} ${http.path}` }]
            : [],
      );
      const id = twice([...named, ...routes].map(({ name }) => name));
      demand(id === undefined, `two routes are named "${id}": an API document has each id once`);
      const route = twice(named.map((each) => each.route));
      demand(route === undefined, `two routes are at "${route}": one of them is never reached`);
    },
  },
  {
    test: 'says of each route what it does, and takes the parameters of its path from the input',
    notFor: withoutOperations,
    async run(subject) {
      const { operations, parts } = composeDesk(subject);
      for (const [name, operation] of Object.entries(operations)) {
        requireSummary(name, operation);
        requireParameters(name, operation);
      }
      for (const { name, path, summary } of parts.routes ?? []) {
        requireSummary(name, { http: { path, summary } });
      }
    },
  },
  {
    test: 'takes and answers what JSON can say, with a limit of each text that it takes',
    notFor: withoutOperations,
    async run(subject) {
      for (const [name, { answer, http, input }] of Object.entries(
        composeDesk(subject).operations,
      )) {
        const { schema, unsaid } = asJsonSchema(input, 'input');
        demand(
          unsaid.length === 0,
          `the input of "${name}" holds what JSON cannot say (${unsaid.join(', ')}): take texts and numbers, and convert them in the command`,
        );
        const [text] = unlimitedTexts(schema);
        demand(
          text === undefined,
          `${text} of "${name}" is a text of any length: limit it with .max(…), or one caller fills the memory of the desk`,
        );
        const said = answer && !http?.file ? asJsonSchema(answer, 'output').unsaid : [];
        demand(
          said.length === 0,
          `the answer of "${name}" holds what JSON cannot say (${said.join(', ')}): answer plain data, and instants by \`instant\``,
        );
      }
    },
  },
];
