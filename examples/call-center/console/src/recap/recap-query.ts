import type { Label } from '@aduan/core';
import type {
  Answerer,
  AnswererFigures,
  Compliance,
  PeriodStep,
  Recap,
  recapLabels,
} from '@aduan/core/reports';
import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/client.js';

/** A figure of core. Those of plugins stand in `scores`. */
export type FigureName = Exclude<keyof AnswererFigures, 'scores'>;

interface Meaning {
  readonly label: Label;
  readonly definition: Label;
}

/** The recap of a period with the labels of its figures. */
export interface RecapAnswer extends Recap {
  readonly labels: {
    readonly figures: Readonly<Record<FigureName, Meaning>>;
    readonly answerers: Readonly<Record<Answerer, Meaning>>;
    readonly groups: Readonly<Record<keyof typeof recapLabels, Label>>;
    readonly compliance: Readonly<Record<keyof Compliance, Readonly<Record<string, Meaning>>>>;
  };
}

/** Which recap is shown. */
export interface RecapChoice {
  readonly step: PeriodStep;
  /** `2026-03` or `2026-W14`. */
  readonly key: string;
  /** For publication: without small counts. */
  readonly isPublic: boolean;
}

/** Counts below it are not published, as is common for statistics. */
export const smallestPublic = 5;

/** The query of the request. */
export function recapSearch({ isPublic, key, step }: RecapChoice): URLSearchParams {
  const smallest = isPublic ? smallestPublic : 0;
  return new URLSearchParams({ [step]: key, smallest: String(smallest) });
}

export function recapQuery(choice: RecapChoice) {
  const search = String(recapSearch(choice));
  return queryOptions({
    queryKey: ['recap', search],
    queryFn: () => get<RecapAnswer>(`/reports/recap?${search}`),
    staleTime: 60_000,
  });
}
