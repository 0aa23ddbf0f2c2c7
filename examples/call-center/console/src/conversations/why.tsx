import { useWords } from '../catalogue/language.js';
import { useRuleWords } from './use-rule-words.js';

interface WhyProps {
  /** The rules that led to a message, as the bot wrote them down. */
  readonly rules: readonly string[];
  /** When it was said, in words. */
  readonly time: string;
}

/** Why the bot said something: each rule in a plain sentence, and beside it as it was written down. */
export function Why({ rules, time }: WhyProps) {
  const { conversations } = useWords();
  const ruleWords = useRuleWords();
  return (
    <details className="why">
      <summary aria-label={conversations.whyOf(time)}>{conversations.why}</summary>
      <ol>
        {gathered(rules, ruleWords).map(({ words, lines }) => (
          <li key={lines.join()}>
            {words} <code>{lines.join(', ')}</code>
          </li>
        ))}
      </ol>
    </details>
  );
}

interface Reason {
  readonly words: string;
  readonly lines: readonly string[];
}

/** Rules that follow each other and mean the same, as one. */
function gathered(
  rules: readonly string[],
  ruleWords: (rule: string) => string,
): readonly Reason[] {
  const reasons: { readonly words: string; readonly lines: string[] }[] = [];
  for (const rule of rules) {
    const words = ruleWords(rule);
    const last = reasons.at(-1);
    if (last?.words === words) last.lines.push(rule);
    else reasons.push({ words, lines: [rule] });
  }
  return reasons;
}
