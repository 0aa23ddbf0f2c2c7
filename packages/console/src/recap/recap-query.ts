import { queryOptions } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import type { Label } from '../api/model.js';

type Recap = Answered<'Recap'>;
/** Answerer of tickets. */
export type Answerer = 'officer' | 'bot';
export type AnswererFigures = Answered<'AnswererFigures'>;
/** A figure of core. Figures of plugins are in `scores`. */
export type FigureName = Exclude<keyof AnswererFigures, 'scores'>;
/** The scores of a plugin's figure; null = too few to be shown. */
export type ScoreFigures = AnswererFigures['scores'][string];
/** Dimension by which tickets are grouped. */
export type RecapDimension = keyof Recap['by'];
export type RecapGroup = Recap['by'][RecapDimension][number];
export type PeriodStep = Recap['step'];
/** Properties of tickets whose values are explained. */
type Compliance = 'lateness' | 'answer' | 'repeat';

interface Meaning {
  readonly label: Label;
  readonly definition: Label;
}

/** The recap of a period with the labels of its figures. */
export interface RecapAnswer extends Omit<Recap, 'definitions' | 'dimensions'> {
  readonly labels: {
    readonly figures: Readonly<Record<FigureName, Meaning>>;
    readonly answerers: Readonly<Record<Answerer, Meaning>>;
    readonly groups: Readonly<Record<RecapDimension | 'all' | 'unknown' | 'others', Label>>;
    readonly compliance: Readonly<Record<Compliance, Readonly<Record<string, Meaning>>>>;
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
export function recapSearch({ isPublic, key, step }: RecapChoice) {
  return { [step]: key, smallest: isPublic ? smallestPublic : 0 };
}

export function recapQuery(choice: RecapChoice) {
  const query = recapSearch(choice);
  return queryOptions({
    queryKey: ['recap', query],
    queryFn: async () => labelled(await desk.get('/reports/recap', { query })),
    staleTime: 60_000,
  });
}

function labelled({ definitions, dimensions, ...recap }: Recap): RecapAnswer {
  const { answerers, figures, ...compliance } = definitions;
  const labels = { figures, answerers, groups: dimensions, compliance };
  return { ...recap, labels } as RecapAnswer;
}
