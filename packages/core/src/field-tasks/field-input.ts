import * as z from 'zod';
import { parseInput } from '../runtime/commands/parse-input.js';
import type { FieldLinkInput, FieldReportInput } from './field-tasks.js';

const minuteMs = 60_000;
/** Longest validity of a link, ms. */
const maxMs = 30 * 24 * 60 * minuteMs;

const validMs = /* @__PURE__ */ z.int().min(minuteMs).max(maxMs);

/** Text with several lines from a form: converts CRLF to LF and removes control characters. */
const lines = /* @__PURE__ */ z
  .string()
  .overwrite((text) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''))
  .trim();

const linkSchema = /* @__PURE__ */ z.object({
  to: z.string().regex(/^[a-z][a-z0-9-]{0,49}$/),
  task: lines.min(1).max(1_000),
  validMs: validMs.exactOptional(),
});

const reportSchema = /* @__PURE__ */ z.object({
  key: z.string().regex(/^[\w-]{8,64}$/),
  step: z.enum(['started', 'done', 'impossible']),
  text: lines.min(1).max(2_000),
});

/** Reads and checks the input of a link. @throws InputError */
export function readLinkInput(input: FieldLinkInput): FieldLinkInput {
  return parseInput(linkSchema, input, 'link');
}

/** Reads and checks a report. @throws InputError */
export function readReportInput(input: FieldReportInput): FieldReportInput {
  return parseInput(reportSchema, input, 'report');
}

/** Reads and checks the validity of links. @throws InputError */
export function readValidMs(given: number): number {
  return parseInput(validMs, given, 'validMs');
}
