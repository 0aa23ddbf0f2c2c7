import type { Label } from '../ports/label.js';
import { formatDate, formatMoment } from './dates.js';
import { fillLabel, joinLabels } from './fill-text.js';
import { type Languages, shippedLanguages } from './languages.js';
import { messages } from './messages.js';

/** What an acknowledgement tells. */
export interface AcknowledgementFacts {
  /** How it begins, with `{number}` and `{pin}`. Default: thanks for a report. */
  readonly received?: Label | undefined;
  readonly number: string;
  /** Whether somebody is in danger: he is thanked for nothing, and told to wait for no day. Default false. */
  readonly isUrgent?: boolean;
  /** Until when an answer is promised, epoch ms; null = no promise. */
  readonly promisedBy: number | null;
  /** When the desk opens next, epoch ms; null when it is open, or nobody knows. */
  readonly opensAt: number | null;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the office. */
  readonly timeZone: string;
}

/**
 * What a citizen reads right after filing: number, PIN, when the answer comes, how to follow it.
 * `{pin}` is left in it, to be filled while the message is sent.
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
