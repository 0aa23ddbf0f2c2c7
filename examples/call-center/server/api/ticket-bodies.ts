import * as z from 'zod';

const freeText = (max: number) => z.string().trim().min(1).max(max);
const code = /* @__PURE__ */ freeText(100);
const text = /* @__PURE__ */ freeText(10_000);
const region = /* @__PURE__ */ z.string().regex(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/);
const cooperative = /* @__PURE__ */ z.strictObject({
  name: freeText(200),
  nikop: z
    .string()
    .regex(/^\d{10,24}$/)
    .exactOptional(),
  simkopdesId: code.exactOptional(),
  villageCode: region.exactOptional(),
});

/** A ticket that an officer records during a call or from a letter. */
export const openBody = /* @__PURE__ */ z.strictObject({
  kind: code.exactOptional(),
  subject: freeText(200).exactOptional(),
  body: text,
  category: code.exactOptional(),
  region: region.exactOptional(),
  cooperative: cooperative.exactOptional(),
  channel: z.enum(['phone', 'counter', 'letter']),
  reporter: z.strictObject({
    name: freeText(200).exactOptional(),
    /** The party that the caller confirmed to be. */
    known: z.uuid().exactOptional(),
    phone: freeText(40).exactOptional(),
    email: z.email().exactOptional(),
    /** The citizen's postal address. */
    address: freeText(500).exactOptional(),
    kind: z.enum(['person', 'institution', 'cooperative']).exactOptional(),
    organization: freeText(200).exactOptional(),
  }),
  represents: z
    .strictObject({
      relation: code,
      proofSeen: z.boolean(),
      name: freeText(200).exactOptional(),
      phone: freeText(40).exactOptional(),
    })
    .exactOptional(),
  anonymous: z.boolean().exactOptional(),
  confidential: z.boolean().exactOptional(),
  /** Epoch ms. */
  receivedAt: z.number().int().positive().exactOptional(),
});
