import { type OpenInput, openInput } from '@aduan/core';
import * as z from 'zod';
import { reason } from './fields.js';

/** A new ticket. Its files come with the request, and no program says what a citizen was told. */
export const openBody = /* @__PURE__ */ openInput
  .omit({ attachments: true, privacyNotice: true })
  .meta({ id: 'NewTicket' }) as unknown as z.ZodType<Omit<OpenInput, 'attachments'>>;

/** An empty body. */
export const emptyBody = /* @__PURE__ */ z.strictObject({});

/** Reason of an action. */
export const reasonBody = /* @__PURE__ */ z.strictObject({ reason });
