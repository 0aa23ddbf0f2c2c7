import { answerText } from '@aduan/core/plugin';
import { fc } from '@aduan-internal/property';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { seenOfficers } from '../src/access/seen-officers.js';
import { toProblem } from '../src/responses/problem.js';
import { allRoutes } from '../src/routes/all-routes.js';
import { changeFeedEntry } from '../src/schemas/change-feed-entry.js';
import { erasureObstacle, instant, ticket } from '../src/schemas/fields.js';
import { answerValues, timeZone } from './answer-values.js';
import { smallDesk } from './small-desk.js';

const desk = await smallDesk();
const operations = allRoutes(desk.given, {
  ...desk.given,
  addressOf: () => null,
  caller: async () => null,
  closing: AbortSignal.abort(),
  networkOf: async () => null,
  seen: seenOfficers(),
  signedIn: async () => null,
  timeZone,
  toProblem: toProblem(timeZone, () => {}),
});
const answers = operations.flatMap(({ answer, name }) =>
  answer.type === 'json' ? [[answer.schema, name] as const] : [],
);
const beside = { changeFeedEntry, erasureObstacle, ticket };
/** By the schema, of which many operations have the same. */
const told = new Map([
  ...answers,
  ...Object.entries(beside).map(([name, schema]) => [schema as z.ZodType, name] as const),
]);
const numRuns = process.env.ADUAN_DEEP === '1' ? 1_000 : 50;

it('every answer is looked at', () => {
  expect(told.size).toBeGreaterThan(60);
});

it.each([...told].map(([schema, name]) => [name, schema] as const))(
  '%s: instants are written, and nothing that is none',
  (_, schema) => {
    const law = fc.property(answerValues(schema), (pair) => {
      expect(JSON.parse(answerText(schema, pair.found, timeZone))).toEqual(pair.told);
    });
    fc.assert(law, { numRuns });
  },
  3_600_000,
);

it('leaves out what the schema does not name, and what is undefined', () => {
  const schema = z.object({ at: instant, when: instant.exactOptional() });
  expect(answerText(schema, { at: 0, when: undefined, secret: 1 }, timeZone)).toBe(
    '{"at":"1970-01-01T07:00:00.000+07:00"}',
  );
});
