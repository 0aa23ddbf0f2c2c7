import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';

/** Puts a line of the bot's trace, such as `answered place place`, into a plain sentence. */
export function useRuleWords(): (line: string) => string {
  const { rules, told } = useWords();
  const who = useWho();
  const aboutWords = (about: string) =>
    (told.labels[about] ?? told.privacy[about])?.toLowerCase() ??
    rules.about[about] ??
    who.category(about);
  return (line) => {
    const [rule = '', , about = ''] = line.split(' ');
    return isRule(rules.known, rule) ? rules.known[rule](aboutWords(about)) : rules.other(rule);
  };
}

/** Whether there are words for a rule: a desk may speak by a newer flow than this page. */
function isRule<Known extends object>(known: Known, rule: string): rule is keyof Known & string {
  return Object.hasOwn(known, rule);
}
