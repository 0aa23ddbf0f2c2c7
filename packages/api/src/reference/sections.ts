import { html } from 'hono/html';
import type { JsonSchema } from '../document/json-schemas.js';
import type { OpenApiOperation } from '../document/openapi-document.js';
import { fieldsOf, summaryOf, withCode } from './schema-summary.js';

/** Section of one operation: summary, requirements, parameters, body, responses. */
export function operationSection({
  method,
  operation,
  path,
}: {
  readonly method: string;
  readonly operation: OpenApiOperation;
  readonly path: string;
}) {
  const { description, operationId, parameters, requestBody, responses, security, summary } =
    operation;
  const scope = security[0]?.key?.[0];
  const body = requestBody?.content['application/json']?.schema;
  const [status = '', done] = Object.entries(responses)[0] ?? [];
  const [mime, content] = Object.entries(done?.content ?? {})[0] ?? [];
  return html`<section id="${operationId}">
<h2>${summary}</h2>
<p class="request"><b class="${method}">${method.toUpperCase()}</b> <code>${path}</code></p>
<p class="quiet"><code>${operationId}</code> · ${scope ? html`scope <code>${scope}</code>` : 'open to everybody'}</p>
${description ? html`<p>${withCode(description)}</p>` : ''}
${parameters.length > 0 ? table('Parameters', parameters.map(parameterRow)) : ''}
${body ? schemaBlock('Body', body) : ''}
${mime && content ? schemaBlock(`Answer ${status}, ${mime}`, content.schema) : html`<h3>Answer ${status}</h3><p>${done?.description}</p>`}
</section>`;
}

/** Section of one named schema. */
export function schemaSection(name: string, schema: JsonSchema) {
  const { description } = schema as { readonly description?: string };
  return html`<section id="${name}">
<h3>${name}</h3>
${description ? html`<p>${description}</p>` : ''}
${schemaBlock('', schema)}
</section>`;
}

function parameterRow({
  description,
  name,
  required,
  schema,
  ...rest
}: OpenApiOperation['parameters'][number]) {
  return row(
    name,
    required,
    html`${summaryOf(schema)} <span class="quiet">in ${rest.in}</span>`,
    description,
  );
}

function schemaBlock(heading: string, schema: JsonSchema) {
  const title = heading ? html`<h3>${heading}</h3>` : '';
  const fields = fieldsOf(schema);
  if (fields.length === 0) return html`${title}<p>${summaryOf(schema)}</p>`;
  const rows = fields.map(({ description, form, name, required }) =>
    row(name, required, form, description),
  );
  return html`${title}${table('', rows)}`;
}

type Html = ReturnType<typeof html>;

function table(heading: string, rows: readonly Html[]) {
  return html`${heading ? html`<h3>${heading}</h3>` : ''}<table><tbody>${rows}</tbody></table>`;
}

function row(name: string, required: boolean, form: unknown, description = ''): Html {
  return html`<tr><th scope="row"><code>${name}</code>${required ? html` <span class="must">required</span>` : ''}</th><td>${form}${description ? html`<br><span class="quiet">${description}</span>` : ''}</td></tr>`;
}
