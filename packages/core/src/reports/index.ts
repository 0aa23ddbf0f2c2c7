export type { CsvFormat } from '../csv.js';
export type { ListExport } from './export-list.js';
export { type ExportRecord, exportsParty } from './export-log.js';
export {
  type Answerer,
  type AnswererFigures,
  answerers,
  answererWords,
  countedFigures,
  type Figures,
  figureWords,
  type RatingFigures,
} from './figures.js';
export type { DutyStanding } from './happenings.js';
export { type ListColumnName, listHeadings, type OfficerName } from './list-columns.js';
export type { OpenNow, OpenNowOrder } from './open-now.js';
export type { Period, PeriodStep } from './periods.js';
export {
  type Recap,
  type RecapDimension,
  type RecapGroup,
  type RecapOrder,
  recapDimensions,
} from './recap.js';
export { type RecapCsvOptions, recapCsv, recapWords } from './recap-csv.js';
export { createReports, type Reports } from './reports.js';
export { type Standing, standingWords } from './standing.js';
