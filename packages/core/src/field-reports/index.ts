export { createFieldReports } from './create-field-reports.js';
export { fieldFollowUp } from './field-follow-up.js';
export type {
  FieldLink,
  FieldLinkInput,
  FieldLinks,
  FieldObstacle,
  FieldReport,
  FieldReportInput,
  FieldReportOutcome,
  FieldReports,
  FieldReportsOptions,
  FieldStep,
  FieldTask,
  IssuedFieldLink,
} from './field-reports.js';
