import { html, raw } from 'hono/html';
import type { JsonSchema } from '../document/json-schemas.js';
import type { OpenApiDocument, OpenApiOperation } from '../document/openapi-document.js';
import { withCode } from './schema-summary.js';
import { operationSection, schemaSection } from './sections.js';
import { style } from './style.js';

/** The reference page and its response headers. */
export interface ReferencePage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Renders the OpenAPI document as one HTML page without scripts or external resources. */
export function referencePage(document: OpenApiDocument): ReferencePage {
  const { components, info, paths, servers } = document;
  const base = servers[0]?.url ?? '';
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const tags = [...new Set(operations.map(({ operation }) => operation.tags[0] ?? ''))];
  const groups = tags.map(
    (tag) => [tag, operations.filter(({ operation }) => operation.tags[0] === tag)] as const,
  );
  const schemas = Object.entries(components.schemas).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title}</title>
<style>${raw(style)}</style>
</head>
<body>
<nav aria-label="Contents">
<a class="title" href="#top">${info.title}</a>
${groups.map(([tag, members]) => html`<h2>${tag}</h2><ul>${members.map(({ operation }) => contentsLine(operation))}</ul>`)}
<h2>Schemas</h2>
<ul>${schemas.map(([name]) => html`<li><a href="#${name}">${name}</a></li>`)}</ul>
</nav>
<main id="top">
<h1>${info.title}</h1>
<p>Machines read <a href="${base}/openapi.json">openapi.json</a> (OpenAPI 3.1). A program asks with its key:</p>
<pre><code>curl ${base}/me -H 'Authorization: Bearer aduan_1_…'</code></pre>
${introduction(info.description)}
${groups.map(([, members]) => members.map((each) => operationSection(each)))}
<h2 class="part">Schemas</h2>
${schemas.map(([name, schema]: [string, JsonSchema]) => schemaSection(name, schema))}
</main>
</body>
</html>`;
  return { html: String(page), headers: { 'Content-Security-Policy': policy } };
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function contentsLine({ operationId, summary }: OpenApiOperation) {
  return html`<li><a href="#${operationId}" title="${operationId}">${summary}</a></li>`;
}

/** Renders the Markdown paragraphs and tables of the document. */
function introduction(text: string) {
  return text.split('\n\n').map((part) => {
    if (!part.startsWith('|')) return html`<p>${withCode(part)}</p>`;
    const [head = [], , ...rows] = part.split('\n').map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    return html`<table>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell, index) => html`<td>${index === 0 ? html`<code>${cell}</code>` : cell}</td>`)}</tr>`)}</tbody>
</table>`;
  });
}
