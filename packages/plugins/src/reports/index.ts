export type { CsvCell, CsvFormat } from '@aduan/core/plugin';
export { type Compliance, complianceLabels } from './compliance.js';
export {
  type ReportColumn,
  reportColumn,
  reportFigure,
  type ScoreFigure,
  type ScoreFigureLabels,
} from './contributions.js';
export type { ExportOptions, ListExport } from './export-list.js';
export type { ExportRecord } from './export-log.js';
export {
  type Answerer,
  type AnswererFigures,
  answererLabels,
  answerers,
  countedFigures,
  type Figures,
  figureLabels,
  type ScoreFigures,
} from './figures.js';
export type { ListColumnName, OfficerName } from './list-columns.js';
export type { OpenNow, OpenNowGroup, OpenNowOrder } from './open-now.js';
export type { DutyCompliance } from './period-events.js';
export type { Period, PeriodStep } from './periods.js';
export {
  type Recap,
  type RecapDimension,
  type RecapGroup,
  type RecapOrder,
  recapDimensions,
} from './recap.js';
export { type RecapCsvOptions, recapCsv, recapLabels } from './recap-csv.js';
export type { ExplainedRecap } from './report-answers.js';
export {
  type ReportFileFormat,
  type Reports,
  type ReportsOptions,
  reports,
  type TicketFileOrder,
} from './reports.js';
