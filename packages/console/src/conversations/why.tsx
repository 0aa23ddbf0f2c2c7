import { useCatalogue } from '../catalogue/language.js';
import { useRuleText } from './use-rule-text.js';

interface WhyProps {
  /** The rules that led to a message, as the bot recorded them. */
  readonly rules: readonly string[];
  /** Time of the message, as text. */
  readonly time: string;
}

/** Why the bot wrote a message: each rule as a plain sentence, next to its recorded form. */
export function Why({ rules, time }: WhyProps) {
  const { conversations } = useCatalogue('ticket');
  const ruleText = useRuleText();
  return (
    <details className="why">
      <summary aria-label={conversations.whyOf(time)}>{conversations.why}</summary>
      <ol>
        {gathered(rules, ruleText).map(({ text, lines }) => (
          <li key={lines.join()}>
            {text} <code>{lines.join(', ')}</code>
          </li>
        ))}
      </ol>
    </details>
  );
}

interface Reason {
  readonly text: string;
  readonly lines: readonly string[];
}

/** Merges consecutive rules with the same meaning. */
function gathered(rules: readonly string[], ruleText: (rule: string) => string): readonly Reason[] {
  const reasons: { readonly text: string; readonly lines: string[] }[] = [];
  for (const rule of rules) {
    const text = ruleText(rule);
    const last = reasons.at(-1);
    if (last?.text === text) last.lines.push(rule);
    else reasons.push({ text, lines: [rule] });
  }
  return reasons;
}
