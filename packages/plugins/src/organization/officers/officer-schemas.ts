import { type AnswerSchema, fields, instant } from '@aduan/core/plugin';
import * as z from 'zod';
import { weeklyHours } from '../weekly-hours.js';
import type {
  ApprovedOfficer,
  ChangedOfficer,
  Grant,
  InvitedOfficer,
  Officer,
  OfficerHistoryEntry,
  OfficerList,
} from './officer.js';
import type { RoleRights } from './role-rights.js';

/** Requires a schema for every field. */
type Fields<Thing> = Readonly<Record<keyof Thing, z.ZodType>>;

/** Schemas of the inputs and answers of the operations. */
export function officerSchemas() {
  const id = z.string().regex(/^[\w.:-]{1,100}$/, 'must be a code without spaces or "@"');
  const codes = z.array(id).max(100);
  const regions = z.array(fields.region).max(100);
  const role = fields.code;
  const name = fields.displayName(200);
  const moment = z.int().positive().nullable();
  const reason = fields.freeText(500).describe('Kept for good in the audit: name no citizen.');
  const secret = z.string().max(100);
  const shifts = weeklyHours()
    .nullable()
    .describe('Working hours by weekday; null = the opening hours of the desk.');
  const duties = {
    name,
    title: fields.displayName(200).describe('Of the post, as people read it.'),
    unit: id,
    skills: codes.exactOptional(),
    regions: regions.exactOptional(),
    shifts: shifts.exactOptional(),
    validUntil: moment.describe('Epoch ms; null = no end.').exactOptional(),
  };
  const one = { officer: id };
  const grantNumber = z.int().positive();
  const texts = z.array(z.string());
  const officer = z
    .object({
      id: z.string(),
      name: z.string(),
      title: z.string(),
      unit: z.string(),
      roles: texts,
      skills: texts.exactOptional(),
      regions: texts.exactOptional(),
      shifts: shifts.exactOptional(),
      validUntil: instant.nullable(),
      state: z.enum(['waiting', 'active', 'disabled', 'ended']),
      invitedBy: z.string(),
      invitedAt: instant,
      signedInAt: instant.nullable(),
    } satisfies Fields<Officer>)
    .meta({ id: 'Officer' }) as unknown as AnswerSchema<Officer>;
  const grant = z
    .object({
      number: z.int(),
      kind: z.enum(['account', 'role', 'return', 'link']),
      officer: z.string(),
      roles: texts,
      askedBy: z.string(),
      askedAt: instant,
      expiresAt: instant,
      reason: z.string(),
    } satisfies Fields<Grant>)
    .meta({ id: 'Grant' }) as unknown as AnswerSchema<Grant>;
  const rights = z
    .object({
      role: z.string(),
      handlesTickets: z.boolean(),
      readsIdentities: z.boolean(),
      runsDesk: z.boolean(),
      takesTwo: z.boolean().describe('Whether granting it takes two people.'),
    } satisfies Fields<RoleRights>)
    .meta({ id: 'RoleRights' });
  const changed = { officer, grant: grant.nullable() };
  const history = z.object({
    sequence: z.int(),
    type: z.string(),
    at: instant,
    by: z.string(),
    officer: z.string().nullable(),
    roles: texts,
    reason: z.string().nullable(),
    alone: z.boolean().describe('Whether one person decided what usually takes two.'),
  } satisfies Fields<OfficerHistoryEntry>) as unknown as AnswerSchema<OfficerHistoryEntry>;
  return {
    nothing: z.strictObject({}),
    one: z.strictObject(one),
    invite: z.strictObject({ id, ...duties, roles: z.array(role).min(1).max(20), reason }),
    change: z.strictObject({
      ...one,
      ...duties,
      name: name.exactOptional(),
      title: duties.title.exactOptional(),
      unit: id.exactOptional(),
    }),
    role: z.strictObject({ ...one, role, reason }),
    because: z.strictObject({ ...one, reason }),
    grant: z.strictObject({ grant: grantNumber }),
    refusal: z.strictObject({ grant: grantNumber, reason }),
    before: z.strictObject({ before: z.int().positive().exactOptional() }),
    open: z.strictObject({ secret, reason }),
    setUp: z.strictObject({ secret, id, name }),
    secret: z.object({ secret: z.string() }),
    signIn: z.object({ officer: z.string(), secret: z.string() }),
    changed: z.object(changed) as unknown as AnswerSchema<ChangedOfficer>,
    invited: z.object({
      ...changed,
      secret: z.string(),
    }) as unknown as AnswerSchema<InvitedOfficer>,
    approved: z.object({
      ...changed,
      code: z
        .string()
        .nullable()
        .describe('Opens the link of the officer together with it: hand it over yourself.'),
    }) as unknown as AnswerSchema<ApprovedOfficer>,
    list: z.object({
      items: z.array(officer),
      grants: z.array(grant),
      roles: z.array(rights),
      decidesAlone: z.boolean(),
      emergencySealed: z.boolean(),
    } satisfies Fields<OfficerList>) as unknown as AnswerSchema<OfficerList>,
    history: z.array(history),
  };
}
