import { InputError } from '@aduan/core';
import type { InputIssue } from '@aduan/core/channel';
import * as z from 'zod';
import type { OrganizationBody, OrganizationDefinition } from './definition.js';
import { organizationMistakes, organizationMistakeTexts } from './organization-mistakes.js';
import { weeklyHours } from './weekly-hours.js';

/** Excludes "@": a ticket is assigned to an institution, not to a mailbox. */
const codePattern = /^[\w.:-]{1,100}$/;

const definitionSchema = /* @__PURE__ */ (() => organizationSchemas().definition)();

/** The shape of a definition, and of the part of it that an office changes. */
export function organizationSchemas() {
  const code = z.string().regex(codePattern, 'must be a code without spaces or "@"');
  const codes = z.array(code);
  const regions = z.array(
    z.string().regex(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/, 'must be a dotted code'),
  );
  const words = z.string().trim().min(1).max(200);
  const label = z.strictObject({ id: words, en: words });
  const reportable = { recusedBy: codes.optional(), knownAs: z.array(words.min(3)).optional() };
  const body = {
    agencies: z.array(z.strictObject({ code, name: label })).optional(),
    units: z
      .array(
        z.strictObject({
          code,
          name: label,
          agency: code.optional(),
          parent: code.optional(),
          categories: codes.optional(),
          regions: regions.optional(),
          successor: code.optional(),
          ...reportable,
        }),
      )
      .min(1),
    supervision: codes.min(1),
    intake: code.optional(),
    referrals: z
      .array(
        z.strictObject({
          agency: code,
          name: label,
          appliesTo: z.strictObject({ id: z.string(), en: z.string() }),
        }),
      )
      .optional(),
  };
  const officer = z.strictObject({
    id: code,
    unit: code,
    roles: codes,
    skills: codes.optional(),
    regions: regions.optional(),
    shifts: weeklyHours().optional(),
    handlesTickets: z.boolean().optional(),
    validUntil: z.int().optional(),
    ...reportable,
  });
  return {
    body: z.strictObject(body) as unknown as z.ZodType<OrganizationBody>,
    definition: z.strictObject({ ...body, officers: z.array(officer).optional() }),
  };
}

/**
 * Reads and checks the definition of an organization.
 *
 * @throws InputError with one issue for each mistake: a wrong shape, an unknown or duplicate code, a unit above itself
 */
export function readDefinition(given: OrganizationDefinition): OrganizationDefinition {
  const { data, error } = definitionSchema.safeParse(given);
  const issues = error
    ? error.issues.map(({ message, path }) => ({
        message,
        path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
      }))
    : organizationMistakes(data as OrganizationDefinition).map(({ kind, path }) => ({
        message: organizationMistakeTexts[kind],
        path,
      }));
  if (issues.length === 0) return data as OrganizationDefinition;
  const list = issues
    .map(({ message, path }) => `${path.join('.')}${nameAt(given, path)} ${message}`)
    .join('; ');
  throw new InputError(`The organization has mistakes: ${list}.`, issues);
}

/**
 * The name of a row, shown after its index, because rows of a user table have no visible index. A value that is not a
 * valid code is not repeated.
 */
function nameAt(given: OrganizationDefinition, [list, row]: InputIssue['path'] & {}): string {
  const rows: unknown = typeof list === 'string' && Object(given)[list];
  const { agency, code, id } = Object(Array.isArray(rows) ? rows[Number(row)] : undefined);
  const name: unknown = list === 'referrals' ? agency : (id ?? code);
  return typeof name === 'string' && codePattern.test(name) ? ` (${name})` : '';
}
