export {
  type AskedQuestion,
  type GroupOptions,
  groupQuestions,
  type QuestionGroup,
} from './group-questions.js';
