import type { Label } from '../ports/label.js';
import type { Languages } from '../ports/languages.js';
import { formatDate, formatMoment } from './dates.js';
import { fillLabel, joinLabels } from './fill-text.js';
import { shippedLanguages } from './languages.js';
import { messages } from './messages.js';

/** Facts that an acknowledgement states. */
export interface AcknowledgementFacts {
  /** Opening sentence, with `{number}` and `{pin}`. Default: thanks for a report. */
  readonly received?: Label | undefined;
  readonly number: string;
  /**
   * Whether a person is in danger. The text then leaves out thanks, opening hours and promised dates. Default false.
   */
  readonly isUrgent?: boolean;
  /** Until when an answer is promised, epoch ms; null = no promise. */
  readonly promisedBy: number | null;
  /** When the desk opens next, epoch ms; null when it is open or the time is not known. */
  readonly opensAt: number | null;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the office. */
  readonly timeZone: string;
}

/**
 * The text that a citizen gets right after filing: number, PIN, when to expect the answer, how to follow the report.
 * `{pin}` stays in it and is filled in when the message is sent.
 */
export function acknowledgement(
  facts: AcknowledgementFacts,
  languages: Languages = shippedLanguages,
): Label {
  const { first, translate } = languages;
  const { isUrgent = false, number, promisedBy, opensAt, now, timeZone } = facts;
  const opening = isUrgent
    ? messages.urgentReceived
    : (facts.received ?? messages.complaintReceived);
  const received = fillLabel(translate<Label>(opening), { number, pin: '{pin}' });
  const howToTrack = translate(messages.howToTrack);
  if (isUrgent) return joinLabels([received, howToTrack], '\n\n', first);
  const closed =
    opensAt === null
      ? []
      : [
          fillLabel(
            translate(messages.closedNow),
            {
              moment: formatMoment(opensAt, now, timeZone, languages),
            },
            first,
          ),
        ];
  const promise =
    promisedBy === null
      ? translate(messages.noPromise)
      : fillLabel(translate(messages.promise), {
          date: formatDate(promisedBy, timeZone, languages),
        });
  return joinLabels(
    [received, joinLabels([...closed, promise], ' ', first), howToTrack],
    '\n\n',
    first,
  );
}
