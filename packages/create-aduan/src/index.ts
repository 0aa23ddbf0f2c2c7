export {
  type Answers,
  type ChannelName,
  channelNames,
  defaultAnswers,
  type Language,
  type Storage,
} from './answers.js';
export { projectFiles } from './project-files.js';
export { writeProject } from './write-project.js';
