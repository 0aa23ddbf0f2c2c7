import type { PluginConformance } from './plugin-conformance.js';

/** Remembers an answer for each subject: several checks ask for it. */
export function oncePerSubject<Answer>(
  ask: (subject: PluginConformance) => Promise<Answer>,
): (subject: PluginConformance) => Promise<Answer> {
  const answers = new WeakMap<PluginConformance, Promise<Answer>>();
  return (subject) => {
    const answer = answers.get(subject) ?? ask(subject);
    answers.set(subject, answer);
    return answer;
  };
}
