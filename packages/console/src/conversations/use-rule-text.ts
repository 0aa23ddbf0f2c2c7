import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';

/** Turns an entry of the bot's trace, such as `answered place place`, into a plain sentence. */
export function useRuleText(): (line: string) => string {
  const { rules, told } = useCatalogue('ticket');
  const who = useNames();
  const aboutText = (about: string) =>
    (told.labels[about] ?? told.privacy[about])?.toLowerCase() ??
    rules.about[about] ??
    who.category(about);
  return (line) => {
    const [rule = '', , about = ''] = line.split(' ');
    // A desk may run a newer flow than this page.
    return rules.known[rule]?.(aboutText(about)) ?? rules.other(rule);
  };
}
