import { announcesReport } from './announces-report.js';
import { asksPerson } from './asks-person.js';
import { asksState } from './asks-state.js';
import { askedAbout, storyFrom, tellsBesideNumber } from './case-named.js';
import { describesProblem } from './describes-problem.js';
import { withoutNumbers } from './find-numbers.js';
import { findSpokenFor } from './find-relation.js';
import { givesUp } from './gives-up.js';
import { isPreface } from './is-preface.js';
import { isQuestion } from './is-question.js';
import { isSmallTalk } from './is-small-talk.js';
import { isForBank } from './may-ask.js';
import { compact, type Message, type Slots, type Understood } from './message.js';
import { onlyVents } from './only-vents.js';
import { hasLostNumber } from './ticket-number.js';
import { toldInStory } from './told-in-story.js';
import { wishOfSecrecy } from './wants-secrecy.js';

/** Whether the report of this conversation is open and names its reporter, and no other report has begun. */
export function isOwnOpen({ own, story, takesContact }: Slots): boolean {
  return own !== undefined && takesContact === true && story === undefined;
}

/**
 * Meaning of a message at the menu, where any message is possible. The first readings would otherwise be read as a
 * story or a question.
 */
export function understandOpening({ named, slots, text, whole }: Message): Understood {
  const { own, story: known } = slots;
  if (named) {
    const isTold = known === undefined && tellsBesideNumber(text);
    return askedAbout(named, isTold ? { story: whole, ...toldInStory(text) } : {});
  }
  // The bot can give the number of a report of this conversation; only an officer can help with a lost PIN.
  const isNumberTold = own !== undefined && !/(?<!\p{L})pin/iu.test(text);
  if (hasLostNumber(text)) return { intent: isNumberTold ? 'status' : 'lost' };
  if (asksState(text)) return { intent: 'status' };
  if (asksPerson(text)) return { intent: 'person' };
  if (givesUp(text)) return { intent: 'givenUp' };
  const privacy = wishOfSecrecy(text, { isStory: true });
  if (privacy !== null) {
    return isOwnOpen(slots)
      ? { intent: 'hideOwn' }
      : { intent: 'afraidAtFirst', slots: { privacy } };
  }
  if (announcesReport(text) || isPreface(text))
    return { intent: 'complaint', slots: toldInStory(text) };
  if (onlyVents(text)) return { intent: 'upset' };
  const hasNumber = withoutNumbers(text) !== text;
  if (isQuestion(text) || (isForBank(text) && !hasNumber)) {
    return { intent: 'question', slots: { question: text.trim() } };
  }
  const words = text.trim().split(/\s+/).length;
  const isTrouble = describesProblem(text);
  if (isTrouble && words === 1) return { intent: 'complaint' };
  if ((words < storyFrom && !isTrouble) || isSmallTalk(text)) {
    return { slots: compact({ relation: findSpokenFor(text)?.relation ?? null }) };
  }
  return { intent: 'complaint', slots: { story: whole, ...toldInStory(text) } };
}
