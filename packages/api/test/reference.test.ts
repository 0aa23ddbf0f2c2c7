import Ajv from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { ask, smallDesk } from './small-desk.js';

it('shows every operation, schema, scope and code to people, without scripts and without the network', async () => {
  const { api } = await smallDesk();
  const { response, status } = await ask(api, 'GET', '/reference');
  const { body: page } = await ask(api, 'GET', '/reference');
  expect(status).toBe(200);
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|src=|@import|url\(|https?:\/\//);
  const { body: document } = await ask(api, 'GET', '/openapi.json');
  const methods: object[] = Object.values(document.paths);
  for (const { operationId } of methods.flatMap((each) => Object.values(each))) {
    expect(page).toContain(`<section id="${operationId}">`);
  }
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  for (const word of ['tickets:write', 'store-conflict', 'Idempotency-Key']) {
    expect(page).toContain(word);
  }
});

it('is a document whose schemas are schemas and whose references lead somewhere', async () => {
  const { api } = await smallDesk();
  const { document } = api;
  const ajv = new Ajv.default({ strict: false });
  for (const schema of Object.values(document.components.schemas)) {
    expect(ajv.validateSchema(schema)).toBe(true);
  }
  const names = Object.keys(document.components.schemas);
  for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    expect(names).toContain(name);
  }
  expect(document.components.schemas.Ticket?.required).toContain('confidential');
  const required = document.paths['/tickets']?.post?.requestBody?.content['application/json'];
  expect(JSON.stringify(document.components.schemas.NewTicket?.required)).toBe(
    '["body","channel"]',
  );
  expect(required?.schema).toEqual({ $ref: '#/components/schemas/NewTicket' });
});
