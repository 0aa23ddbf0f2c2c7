import * as z from 'zod';

/** An id or code, which may be a number. A number beyond the safe range has lost digits and is rejected. */
export const idText = /* @__PURE__ */ z.union([
  z
    .string()
    .trim()
    .regex(/^[\w.:@/#-]{1,100}$/),
  z.int().nonnegative().transform(String),
]);

/** Missing, null or empty: unknown. */
export const optionalId = /* @__PURE__ */ idText.nullish().catch(null);

/** The rows of a list; other values are skipped. */
export function rows<Output>(row: z.ZodType<Output>) {
  return z
    .array(z.unknown())
    .transform((list) => list.flatMap((each) => row.safeParse(each).data ?? []))
    .optional()
    .catch(undefined);
}

/** A number, which may be sent as text. */
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

/** The time zone of Simkopdes' office, since its times have none. */
const officeOffset = '+07:00';

/** A time; without a zone it is Jakarta's. `0000-00-00`, which some databases write for null, is unknown. */
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
