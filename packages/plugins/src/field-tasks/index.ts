export { fieldFollowUp } from './field-follow-up.js';
export type {
  FieldLink,
  FieldLinkInput,
  FieldLinks,
  FieldObstacle,
  FieldReport,
  FieldReportInput,
  FieldReportOutcome,
  FieldStep,
  FieldTask,
  FieldTasks,
  FieldTasksOptions,
  IssuedFieldLink,
} from './field-tasks.js';
export { fieldTasks } from './field-tasks-plugin.js';
