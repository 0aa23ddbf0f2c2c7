const monthNames = [
  'januari january jan',
  'februari february feb pebruari',
  'maret march mar',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'agustus august agu agt aug',
  'september sep sept',
  'oktober october okt oct',
  'november nov nopember',
  'desember december des dec',
];

/** Months by name, `01` to `12`. */
export const months: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  monthNames.flatMap((names, index) =>
    names.split(' ').map((name) => [name, String(index + 1).padStart(2, '0')] as const),
  ),
);

/** Days of the week: an answer that names one needs a source that names it. */
export const weekdays: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'senin selasa rabu kamis jumat sabtu ahad monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Whether digits are a plausible year: 1900 to 2099. */
export function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}
