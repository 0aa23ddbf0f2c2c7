/**
 * The paths below the base address. Inferred from published material, unofficial: use the paths that the ministry gives
 * you. `null` = not available; the directory then does not support that query.
 */
export interface SimkopdesEndpoints {
  /** One cooperative by its number, in place of `{nikop}`. */
  readonly byNikop: string | null;
  /** One cooperative by its id, in place of `{id}`. */
  readonly byId: string | null;
  /** Pages of cooperatives, filtered by `village_code`, `region_code` or `search`. */
  readonly list: string | null;
}

export const inferredEndpoints: SimkopdesEndpoints = {
  byNikop: '/cooperative/by-nik/{nikop}',
  byId: '/cooperatives/{id}',
  list: '/cooperatives',
};

/** Replaces the placeholders in braces. */
export function pathOf(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
}
