import { fc } from '@aduan-internal/property';
import { expect, it } from 'vitest';
import { about, callsOf, type GeneratedCall, goodCallsOf, send } from './calls-of.js';
import { examples, reporterOf } from './examples.js';
import { plantedDesk } from './planted-desk.js';
import { schemaCheck } from './schema-check.js';

const isDeep = process.env.ADUAN_DEEP === '1';
const numRuns = isDeep ? 20_000 : 300;

it(`holds for ${numRuns} calls: no 500, as documented, nothing hidden, nothing without a key`, async () => {
  const { aduan, api, become, known, leaked, logged, stage } = await plantedDesk();
  const mistakeIn = schemaCheck(api.document);
  const statuses = new Map<number, number>();
  const done = new Set<string>();
  const good = goodCallsOf(api.document).map((call): [GeneratedCall] => [call]);

  /** A call, and the token with which it is sent. */
  async function staged(call: GeneratedCall) {
    if (call.like === 'nothing') return { call, token: become(call.caller) };
    const example = (await examples[call.operation.operationId]?.(stage)) ?? { path: '' };
    const token = become(call.caller, await reporterOf(aduan, example));
    return { call: about(call, example), token };
  }

  await fc.assert(
    fc.asyncProperty(callsOf(api.document, known), async (generated) => {
      const { call, token } = await staged(generated);
      const { caller, operation } = call;
      const { response, text } = await send(api, call, token);
      const { operationId, responses, security } = operation;
      const { status } = response;
      const place = `${operationId} as ${caller}`;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status < 400) done.add(operationId);
      if (status >= 500)
        throw new Error(`${place} answered ${status}: ${JSON.stringify(logged.at(-1))}`);
      if (security.length > 0 && caller === 'nobody') expect([place, status]).toEqual([place, 401]);

      const told = status < 400 ? responses[status] : responses.default;
      if (!told) throw new Error(`${place} answered ${status}, which the document does not say.`);
      const mime = response.headers.get('Content-Type')?.split(';')[0] ?? '';
      const content = told.content?.[mime] ?? told.content?.['*/*'];
      if (status === 204) expect([place, text]).toEqual([place, '']);
      else expect([place, mime, content]).toEqual([place, mime, expect.anything()]);
      if (content && mime.endsWith('json')) {
        const mistake = mistakeIn(content.schema, JSON.parse(text));
        if (mistake) throw new Error(`${place}: ${mistake}`);
      }
      const said = JSON.stringify([call.path, call.query, call.body ?? null]);
      const leak = await leaked(text, said, caller);
      if (leak) throw new Error(`${place} told ${leak}.`);
    }),
    { numRuns: good.length + numRuns, examples: good, endOnFailure: true },
  );
  const counts = JSON.stringify(Object.fromEntries([...statuses].toSorted(([a], [b]) => a - b)));
  const all = Object.values(api.document.paths).flatMap((methods) => Object.values(methods));
  const undone = all.map(({ operationId }) => operationId).filter((name) => !done.has(name));
  console.log(`fuzz: ${good.length} + ${numRuns} calls, ${counts}`);
  expect(undone).toEqual([]);
  expect(statuses.get(200) ?? 0).toBeGreaterThan(numRuns / 10);
}, 3_600_000);
