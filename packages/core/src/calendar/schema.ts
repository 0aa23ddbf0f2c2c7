import * as z from 'zod';

const interval = /* @__PURE__ */ z.tuple([z.string(), z.string()]).readonly();
const maxEntries = 10_000;
const intervals = /* @__PURE__ */ z.array(interval).max(maxEntries).readonly();

const weeklyHours = /* @__PURE__ */ z.strictObject({
  mon: intervals.exactOptional(),
  tue: intervals.exactOptional(),
  wed: intervals.exactOptional(),
  thu: intervals.exactOptional(),
  fri: intervals.exactOptional(),
  sat: intervals.exactOptional(),
  sun: intervals.exactOptional(),
});

/**
 * The shape of a `CalendarDefinition`, for configuration files and forms. `compileCalendar` does not use it: it checks
 * the shape itself, and also dates, overlaps and the zone.
 */
export const calendarDefinitionSchema = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  timeZone: z.string().min(1),
  overnight: z.boolean().exactOptional(),
  weeks: z
    .array(z.strictObject({ from: z.iso.date().exactOptional(), hours: weeklyHours }))
    .max(maxEntries)
    .readonly(),
  holidays: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        name: z.string().min(1),
        kind: z.string().min(1),
        source: z.string().min(1).exactOptional(),
      }),
    )
    .max(maxEntries)
    .readonly(),
  special: z
    .array(
      z.strictObject({
        from: z.iso.date(),
        to: z.iso.date().exactOptional(),
        hours: z.union([weeklyHours, intervals]),
        name: z.string().min(1),
        source: z.string().min(1).exactOptional(),
      }),
    )
    .max(maxEntries)
    .readonly(),
  coverage: z.strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    beyond: z.enum(['throw', 'provisional']),
  }),
});
