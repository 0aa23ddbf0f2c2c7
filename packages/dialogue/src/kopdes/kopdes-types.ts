import type { CooperativeRef, MediaRef } from '@aduan/core';
import type { Remark } from '../flow/remark.js';
import type { Location } from '../session/input.js';
import type { Alarm } from './alarm/alarm-lexicon.js';

/** A text in the languages of the flow. */
export type KopdesText = Readonly<Record<'id' | 'en', string>>;

/** One of the questions that somebody may have meant. */
export interface CandidateQuestion {
  /** The question, as its button says it. */
  readonly label: string;
  readonly value: { readonly article: string } | string;
}

/** A cooperative that somebody may have meant, or a place where none is known. */
export interface CandidatePlace {
  /** As its button says it: `Kopdes Merah Putih Sukamaju, Kec. Cibungbulang, Kab. Bogor`. */
  readonly label: string;
  readonly cooperative?: CooperativeRef;
  /** Kemendagri code, dotted. */
  readonly region?: string;
  /** It was read out of a slip: it is filed once he has read it in the summary and sent it. */
  readonly isUnsure?: true;
}

/** One of the cooperatives or places that somebody may have meant. */
export interface PlaceChoice {
  readonly label: string;
  readonly value: CandidatePlace;
}

/** What a report may be about. */
export interface TopicChoice {
  readonly label: string;
  /** A code of the desk's categories. */
  readonly value: string;
}

/** How far it is known which cooperative is meant. */
export interface FoundPlace {
  /** What the citizen himself said; when it is corrected, it is looked for anew. */
  readonly said: { readonly cooperative: string | null; readonly place: string | null };
  /** What he added when he was asked. */
  readonly added: string | null;
  /** How often he was asked. */
  readonly asked: number;
  /** The village, where that is known whichever cooperative of it is meant. */
  readonly village?: CandidatePlace;
  /** The one that is meant; null = nobody can say; left out as long as it is being asked. */
  readonly meant?: CandidatePlace | null;
}

/** What the flow of the cooperatives' desk asks for and keeps. */
export interface KopdesSlots {
  /** What happened, in the citizen's own words; null when a recording or a photo tells it. */
  readonly story: string | null;
  /** The danger that he is in, if his words tell of one. */
  readonly alarm: Alarm;
  /** Where, as he says it or points at it. */
  readonly place: string | Location | null;
  readonly cooperative: string | null;
  /** Which may be meant, at most three, given by the host with the outcome `choices`. */
  readonly candidates: readonly PlaceChoice[];
  /** The one that was taken, or its district; false when none of those offered is meant, null when the citizen does not know. */
  readonly candidatePlace: CandidatePlace | string | false | null;
  /** Kept by the host from one `find` to the next. */
  readonly found: FoundPlace;
  readonly name: string | null;
  /** The name that he gave and wants left out: it is struck from his words. */
  readonly nameLeftOut: string;
  /** The same of the number at which he is reached. */
  readonly contactLeftOut: string;
  /** Name of the person for whom he reports; empty when he reports for himself, null when he names nobody. */
  readonly represented: string | null;
  /** How he stands to that person, if he said it: `family`, `neighbour`, `lawyer` or `other`. */
  readonly relation: string;
  readonly privacy: 'named' | 'confidential' | 'anonymous';
  /** A code of the desk's categories; those that the flow itself asks between are default ones of `@aduan/core`. */
  readonly category: string;
  /** What the report may be about, at most three, given by the host with the outcome `choices`. */
  readonly topics: readonly TopicChoice[];
  readonly files: readonly MediaRef[];
  /** A correction or an addition to what was read back, in the citizen's words. */
  readonly alsoSaid: string;
  /** What he said in the conversation, word for word. */
  readonly remarks: readonly Remark[];
  readonly question: string | null;
  /** Given by the host with the outcomes `answered` and `told`. */
  readonly answer: string | KopdesText;
  /** What may have been meant, at most three, given by the host with the outcome `choices`. */
  readonly choices: readonly CandidateQuestion[];
  /** The choice that was taken, or the question in other words; null when an officer shall be asked. */
  readonly meant: CandidateQuestion['value'] | string | null;
  /** Ticket number that is asked about, or was just given. */
  readonly number: string | null;
  readonly pin: string | null;
  /** Whether a number and a PIN did not match before. */
  readonly missed: boolean;
  /** Number of the ticket that this conversation opened. */
  readonly own: string;
  /** How the ticket stands, given by the host with the outcome `found`. */
  readonly status: string | KopdesText;
  /** What an officer asked in that ticket and nobody has answered yet, given by the host with `found`. */
  readonly asks: string;
  /** What he answers to it; null = not now. */
  readonly reply: string | null;
  /** When the desk opens again, given by the host with the outcome `closed`. */
  readonly opens: string | KopdesText;
  /** Until when the citizen has an answer, given by the host with `filed` and `noted`. */
  readonly promise: string | KopdesText;
  /**
   * What the desk would like to know about the cooperative of the report that was just filed, as a question of
   * yes or no; given by the host with the outcomes of `file` and with `more`. Without it nothing is asked.
   */
  readonly followUpQuestion: KopdesText;
  /** What is asked, in the host's own code: it comes back with the task `note`. */
  readonly followUpTopic: string;
  /** What he said to it. */
  readonly followUpAnswer: 'yes' | 'no';
  /** The number at which he says that he is reached; null = he gives none. */
  readonly contact: string | null;
  /** A number that he told without saying whose it is. */
  readonly heard: string;
  /** Whether he said, when he was asked, that it is his own. */
  readonly isHeardMine: boolean;
  /** Whether his channel reaches him already, given by the host: a number, an address. */
  readonly reachable: boolean;
  /** Whether the report of this conversation is open and takes how he is reached, given by the host: not one without a name. */
  readonly takesContact: boolean;
  /** Whether he read the summary and sent it with a clear yes: what stands in it is confirmed. */
  readonly isConfirmed: boolean;
  /** Whether he wants the report not to be sent before he says so: whatever else happens, only a plain word of his sends it. */
  readonly isHeldBack: boolean;
  /** Whether he asked for time at the open question. */
  readonly isAwaited: boolean;
  /** Whether he was told since that it waits for him. */
  readonly isReminded: boolean;
  /** Whether he wants an officer while none is there. */
  readonly isWished: boolean;
  /** Whether he said that nothing shall be sent, and has not said since that it shall: then a clear yes alone sends it. */
  readonly isGivenUp: boolean;
  /** What he wants to talk about then, and at which number, in his own words. */
  readonly wish: string | null;
  /** Whether an officer was asked to call back. */
  readonly called: boolean;
}

/** What the flow has its host do. */
export interface KopdesTasks {
  /**
   * Adds to the open report how he is reached, and what he said with it: `reached` with `contact`, the number that he
   * says is his; `heard` where he only told `heard`, and is to be asked whose it is.
   */
  readonly reach: 'reached' | 'heard';
  /** Hides who opened the report of this conversation, as he wishes: `hidden` with `own`, its number. */
  readonly hide: 'hidden';
  /**
   * Sorts what was told, where nobody said what it is about: `sure` with `category` when the host knows how often it is
   * right with such words, and that is often enough; `choices` with `topics` when one of them may be it; `unknown`
   * when the citizen is to say what it is about.
   */
  readonly sort: 'sure' | 'choices' | 'unknown';
  /**
   * Looks in `story` for the place: `known` with `place` where it names one beyond doubt; `unknown` where he is to be
   * asked, with `place` left out where what seemed to be one is none.
   */
  readonly locate: 'known' | 'unknown';
  /**
   * Looks for the cooperative that `cooperative`, `place` and `candidatePlace` mean: `found` with `found`, and with
   * `cooperative` as the citizen reads it back; `choices` with `candidates` when one of them may be meant, and
   * with an empty list when the district is to be asked for; `unknown` when what he said has to do.
   */
  readonly find: 'found' | 'choices' | 'unknown';
  /**
   * Files the complaint as it stands. `filed` with `number`, `own` and `promise`; `acknowledged` where the
   * desk itself tells number, PIN and date; `joined` with `own`, the number of the case that an officer has
   * of this conversation, when it came to that one.
   */
  readonly file: 'filed' | 'acknowledged' | 'joined';
  /** Files the question for an officer; the outcomes are those of `file`. */
  readonly ask: 'filed' | 'acknowledged' | 'joined';
  /**
   * Looks for an answer to `meant`, else to `question`: `answered` with `answer`, which the bot says; `told`
   * with `answer` where the desk itself says it, with a case that is closed with it; `choices` with `choices`
   * when one of them may be meant; `unknown` when nobody knows yet.
   */
  readonly answer: 'answered' | 'told' | 'choices' | 'unknown';
  /** Adds `reply` to the ticket whose number and PIN were shown, as the answer to `asks`: `replied`. */
  readonly reply: 'replied';
  /**
   * Looks up `number` with `pin`, or `own`: `found` with `number` and `status`; `locked` where this citizen has tried too often;
   * `guarded` where so many others have that a PIN alone opens nothing.
   */
  readonly status: 'found' | 'not-found' | 'locked' | 'guarded';
  /**
   * Keeps that the citizen, who allowed it, said `followUpAnswer` to `followUpTopic`: `more` with another `followUpQuestion` and
   * `followUpTopic`, or `done`.
   */
  readonly note: 'more' | 'done';
  /** Notes that an officer shall get in touch: `noted` with `promise`; the others as those of `file`. */
  readonly callback: 'noted' | 'acknowledged' | 'joined';
}
