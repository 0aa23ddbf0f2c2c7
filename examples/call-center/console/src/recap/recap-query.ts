import type { Label } from '@aduan/core';
import type { Figures, Recap } from '@aduan/core/reports';
import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/client.js';

/** The recap of a month with the words of its figures. */
export interface RecapAnswer extends Recap {
  readonly words: {
    readonly figures: Readonly<
      Record<keyof Figures, { readonly label: Label; readonly definition: Label }>
    >;
    readonly groups: Readonly<Record<string, Label>>;
  };
}

export function recapQuery(month: string) {
  return queryOptions({
    queryKey: ['recap', month],
    queryFn: () => get<RecapAnswer>(`/reports/recap?month=${month}`),
    staleTime: 60_000,
  });
}

/** The months that can be chosen, from the latest (`2026-03`) back. */
export function monthsBack(latest: string, count: number): readonly string[] {
  const [year = 0, month = 1] = latest.split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}
