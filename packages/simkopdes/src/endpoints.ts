/**
 * Where things are, below the base address. Inferred from what others published, unofficial: name what the ministry
 * names. `null` = there is none, and the directory does not have that way to find.
 */
export interface SimkopdesEndpoints {
  /** One cooperative by its number. `{nikop}` is filled in. */
  readonly byNikop: string | null;
  /** One cooperative by its id. `{id}` is filled in. */
  readonly byId: string | null;
  /** Pages of cooperatives, narrowed by `village_code`, `region_code` or `search`. */
  readonly list: string | null;
}

export const inferredEndpoints: SimkopdesEndpoints = {
  byNikop: '/cooperative/by-nik/{nikop}',
  byId: '/cooperatives/{id}',
  list: '/cooperatives',
};

/** Fills in what stands in braces. */
export function pathOf(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
}
