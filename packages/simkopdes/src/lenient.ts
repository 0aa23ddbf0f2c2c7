import * as z from 'zod';

/** An id or code, which may come as a number. One too large for a number has lost digits: it is not believed. */
export const idText = /* @__PURE__ */ z.union([
  z
    .string()
    .trim()
    .regex(/^[\w.:@/#-]{1,100}$/),
  z.int().nonnegative().transform(String),
]);

/** Left out, null or empty: nothing is known. */
export const optionalId = /* @__PURE__ */ idText.nullish().catch(null);

/** What a list holds: whatever is no row is passed over. */
export function rows<Output>(row: z.ZodType<Output>) {
  return z
    .array(z.unknown())
    .transform((list) => list.flatMap((each) => row.safeParse(each).data ?? []))
    .optional()
    .catch(undefined);
}

/** A number, which may come as text. */
export const optionalNumber = /* @__PURE__ */ z
  .union([
    z.number(),
    z
      .string()
      .trim()
      .regex(/^-?\d+(?:\.\d+)?$/)
      .transform(Number),
  ])
  .nullish()
  .catch(null);

/** Hours that the office of Simkopdes is ahead of UTC: its times name no zone. */
const officeOffset = '+07:00';

/** A time without a zone is one of Jakarta. `0000-00-00`, which some databases write for nothing, is nothing. */
export const optionalInstant = /* @__PURE__ */ z
  .string()
  .transform((text) => {
    const parts =
      /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?(Z|[+-]\d\d:?\d\d)?$/.exec(
        text.trim(),
      );
    const [, day, time = '00:00', zone = officeOffset] = parts ?? [];
    const instant = Date.parse(`${day}T${time}${zone}`);
    return Number.isNaN(instant) ? null : instant;
  })
  .nullish()
  .catch(null);
