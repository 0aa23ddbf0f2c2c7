import * as z from 'zod';
import { idText, optionalId, optionalInstant, optionalNumber, rows } from '../lenient.js';
import { readShape } from '../unexpected-shape.js';

const named = /* @__PURE__ */ z.string().trim().min(1).max(200);
/** A document's number: only whether there is one is kept. Missing means unknown. */
const presence = /* @__PURE__ */ z
  .unknown()
  .optional()
  .transform((value) => (value === undefined ? undefined : String(value ?? '').trim() !== ''));
const region = /* @__PURE__ */ z
  .string()
  .trim()
  .regex(/^\d{2}\.?\d{2}\.?\d{2}\.?\d{4}$/)
  .transform((code) => code.replaceAll('.', '').replace(/^(\d\d)(\d\d)(\d\d)/, '$1.$2.$3.'))
  .nullish()
  .catch(null);

/** Only the identifying fields of a cooperative. */
const identitySchema = /* @__PURE__ */ z.object({
  cooperative_id: idText,
  name: named,
  nik: optionalId,
  village_code: region,
});

/**
 * A cooperative as Simkopdes may send it. Inferred from published column names, unofficial. Only id and name are
 * required; an invalid value of any other field counts as unknown. Names, numbers and telephones of people are not
 * read.
 */
const rowSchema = /* @__PURE__ */ cooperativeRowSchema();

function cooperativeRowSchema() {
  return identitySchema.extend({
    lat: optionalNumber,
    lon: optionalNumber,
    legal_stage: optionalId,
    nib_number: presence,
    npwp_number: presence,
    regional_facilitator_id: optionalId,
    updated_at: optionalInstant,
    management: rows(z.object({ role: named })),
    outlets: rows(z.object({ type: named, status: z.string().catch('') })),
    assets: rows(z.object({ ownership: named, land_area: optionalNumber })),
    loan_applications: rows(z.object({ status: named, institution: named.nullish().catch(null) })),
    bank_accounts: rows(z.unknown()),
  });
}

/** The identifying fields of a cooperative. */
export type CooperativeIdentity = z.output<typeof identitySchema>;

/** A cooperative as Simkopdes may send it. */
export type CooperativeRow = z.output<typeof rowSchema>;

/**
 * Reads one cooperative.
 *
 * @param fields - their name of a field → the name here
 * @param at - its position in the answer, for the error
 * @throws UnexpectedShape
 */
export function readCooperativeRow(
  value: unknown,
  fields: Readonly<Record<string, string>>,
  at: string,
): CooperativeRow {
  return readShape(rowSchema, renamed(value, fields), at);
}

/**
 * Reads only the identifying fields of a cooperative: for all 83,000, that is a tenth of the data.
 *
 * @throws UnexpectedShape
 */
export function readCooperativeIdentity(
  value: unknown,
  fields: Readonly<Record<string, string>>,
): CooperativeIdentity {
  return readShape(identitySchema, renamed(value, fields), '');
}

/** Renames the fields of a row; unchanged when it has none of them. */
function renamed(value: unknown, fields: Readonly<Record<string, string>>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (!Object.keys(fields).some((name) => Object.hasOwn(value, name))) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [fields[name] ?? name, each]),
  );
}
