import { answers, fields } from '@aduan/core/plugin';
import * as z from 'zod';
import { inUrl } from '../operations/url-text.js';

/** Fields that inputs of core have as well. */
export const { code, cooperative, freeText, kind, region } = fields;

/** What answers of core show as well. */
export const { actor, changed, erasureObstacle, facts, instant, label, phase, sources, ticket } =
  answers;

/** An instant in a request: ISO 8601 with an offset, converted to the epoch ms of the core. */
export const asked = /* @__PURE__ */ z.iso
  .datetime({ offset: true })
  .transform((text) => Date.parse(text));

/** Items of one page, and the cursor of the next one. */
export const pageOf: typeof answers.pageOf = answers.pageOf;

/** Fields as they come in a URL. */
function eachInUrl<Shape extends Readonly<Record<string, z.ZodType>>>(shape: Shape): Shape {
  const read = Object.entries(shape).map(([name, field]) => [name, inUrl(field)]);
  return Object.fromEntries(read) as Shape;
}

/** Query parameters of a page. */
export const page = /* @__PURE__ */ eachInUrl(fields.page) as {
  readonly limit: typeof fields.page.limit;
  readonly after: z.ZodExactOptional<z.ZodString>;
};
