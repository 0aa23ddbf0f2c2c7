/** Runs as on a server in another zone; threads of vitest keep the zone that they have. */
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
