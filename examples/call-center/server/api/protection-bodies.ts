import * as z from 'zod';

const freeText = (max: number) => z.string().trim().min(1).max(max);
/** A code or the number of a letter: it is stored unencrypted for good, so it cannot hold a sentence. */
const basis = /* @__PURE__ */ z.string().regex(/^[\w./:-]{1,100}$/);
const address = /* @__PURE__ */ z.strictObject({ kind: freeText(100), value: freeText(200) });

/** The basis of a decision about personal data. */
export const basisBody = /* @__PURE__ */ z.strictObject({ reason: basis });

/** What a person says is wrong, and the correct value. */
export const correctionBody = /* @__PURE__ */ z.strictObject({
  correction: z.strictObject({
    name: freeText(200).exactOptional(),
    contact: z.strictObject({ from: address.exactOptional(), to: address }).exactOptional(),
    message: z
      .strictObject({
        ticket: z.uuid(),
        id: z.uuid(),
        text: freeText(10_000),
        subject: freeText(200).exactOptional(),
      })
      .exactOptional(),
  }),
  reason: basis,
});

/** A ticket under a legal hold, and the number of the lawsuit. */
export const holdBody = /* @__PURE__ */ z.strictObject({ ticketId: z.uuid(), source: basis });

/** A ticket whose legal hold ends. */
export const liftBody = /* @__PURE__ */ holdBody.omit({ source: true });
