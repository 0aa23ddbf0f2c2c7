/** Runs with another server time zone; vitest threads keep their own zone. */
export async function inZone<Result>(zone: string, run: () => Promise<Result>): Promise<Result> {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
