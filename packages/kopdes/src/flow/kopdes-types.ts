import type { MediaRef } from '@aduan/core/channel';
import type { CooperativeRef } from '@aduan/core/ticket';
import type { Location, Remark } from '@aduan/dialogue';
import type { Alarm } from './alarm/alarm-lexicon.js';

/** A text in the languages of the flow. */
export type KopdesText = Readonly<Record<'id' | 'en', string>>;

/** A question that the citizen may have meant. */
export interface CandidateQuestion {
  /** The text on its button. */
  readonly label: string;
  readonly value: { readonly article: string } | string;
}

/** A cooperative that may be meant, or a place when no cooperative is known. */
export interface CandidatePlace {
  /** The text on its button: `Kopdes Merah Putih Sukamaju, Kec. Cibungbulang, Kab. Bogor`. */
  readonly label: string;
  readonly cooperative?: CooperativeRef;
  /** Kemendagri code, dotted. */
  readonly region?: string;
  /** It was found despite a typing error: it is filed only after the citizen confirmed it in the summary. */
  readonly isUnsure?: true;
}

/** A cooperative or place to choose from. */
export interface PlaceChoice {
  readonly label: string;
  readonly value: CandidatePlace;
}

/** A topic that a report may have. */
export interface TopicChoice {
  readonly label: string;
  /** A category code of the desk. */
  readonly value: string;
}

/** The state of the search for the cooperative that is meant. */
export interface FoundPlace {
  /** The citizen's own words; after a correction the search starts again. */
  readonly said: { readonly cooperative: string | null; readonly place: string | null };
  /** The citizen's addition when they were asked. */
  readonly added: string | null;
  /** How often the citizen was asked. */
  readonly asked: number;
  /** The village, when it is known but its cooperative is not. */
  readonly village?: CandidatePlace;
  /** The result; null when it cannot be found; left out while the citizen is being asked. */
  readonly meant?: CandidatePlace | null;
}

/** The slots of the flow for cooperatives. */
export interface KopdesSlots {
  /** The story, in the citizen's own words; null when a recording or a photo contains it. */
  readonly story: string | null;
  /** The danger that the citizen is in, according to their words. */
  readonly alarm: Alarm;
  /** The place, in words or as a location. */
  readonly place: string | Location | null;
  readonly cooperative: string | null;
  /** Cooperatives or places that may be meant, at most three; set by the host with the outcome `choices`. */
  readonly candidates: readonly PlaceChoice[];
  /** The chosen one, or its district; false when the citizen refuses all candidates, null when they do not know. */
  readonly candidatePlace: CandidatePlace | string | false | null;
  /** Kept by the host from one `find` to the next. */
  readonly found: FoundPlace;
  readonly name: string | null;
  /** The name that the citizen gave and wants to have left out: it is removed from their words. */
  readonly nameLeftOut: string;
  /** The same for their number. */
  readonly contactLeftOut: string;
  /** Name of the person whom the citizen represents; empty when they report for themselves, null when they name no person. */
  readonly represented: string | null;
  /** The citizen's relation to that person, if they said it: `family`, `neighbour`, `lawyer` or `other`. */
  readonly relation: string;
  readonly privacy: 'named' | 'confidential' | 'anonymous';
  /** A category code of the desk. The flow itself only offers default categories of `@aduan/core`. */
  readonly category: string;
  /** Topics that the report may have, at most three; set by the host with the outcome `choices`. */
  readonly topics: readonly TopicChoice[];
  readonly files: readonly MediaRef[];
  /** A correction of the summary or an addition to it, in the citizen's words. */
  readonly alsoSaid: string;
  /** The citizen's statements in the conversation, verbatim. */
  readonly remarks: readonly Remark[];
  readonly question: string | null;
  /** Set by the host with the outcomes `answered` and `told`. */
  readonly answer: string | KopdesText;
  /** Questions that may be meant, at most three; set by the host with the outcome `choices`. */
  readonly choices: readonly CandidateQuestion[];
  /** The chosen question, or the question in other words; null when an officer must be asked. */
  readonly meant: CandidateQuestion['value'] | string | null;
  /** The ticket number that is asked about, or was just given. */
  readonly number: string | null;
  readonly pin: string | null;
  /** Whether a number and a PIN did not match before. */
  readonly missed: boolean;
  /** Number of the ticket that this conversation opened. */
  readonly own: string;
  /** The status of the ticket; set by the host with the outcome `found`. */
  readonly status: string | KopdesText;
  /** An officer's unanswered question in that ticket; set by the host with `found`. */
  readonly asks: string;
  /** The citizen's answer to it; null = not now. */
  readonly reply: string | null;
  /** When the desk opens again; set by the host with the outcome `closed`. */
  readonly opens: string | KopdesText;
  /** Until when the citizen gets an answer; set by the host with `filed` and `noted`. */
  readonly promise: string | KopdesText;
  /**
   * A yes/no question about the cooperative of the report that was just filed; set by the host with the outcomes of
   * `file` and with `more`. Left out, nothing is asked.
   */
  readonly followUpQuestion: KopdesText;
  /** The host's id of that question; it is passed to the task `note`. */
  readonly followUpTopic: string;
  /** The citizen's answer to it. */
  readonly followUpAnswer: 'yes' | 'no';
  /** The number at which the citizen says they can be reached; null when they give none. */
  readonly contact: string | null;
  /** A number that the citizen mentioned without saying whose it is. */
  readonly heard: string;
  /** Whether the citizen said, when asked, that it is their own. */
  readonly isHeardMine: boolean;
  /** Whether their channel can already reach them, by a number or an address; set by the host. */
  readonly reachable: boolean;
  /** Whether the report of this conversation is open and accepts contact details; set by the host. An anonymous report does not. */
  readonly takesContact: boolean;
  /** Whether the citizen read the summary and sent it with a clear yes: its content is confirmed. */
  readonly isConfirmed: boolean;
  /** Whether the citizen wants the report to be held back. Then only their explicit word sends it, in all cases. */
  readonly isHeldBack: boolean;
  /** Whether the citizen asked for time at the open question. */
  readonly isAwaited: boolean;
  /** Whether they were reminded since that the report waits for them. */
  readonly isReminded: boolean;
  /** Whether the citizen wants an officer while none is available. */
  readonly isWished: boolean;
  /** Whether the citizen said that nothing is to be sent, and has not revoked it: then only a clear yes sends it. */
  readonly isGivenUp: boolean;
  /** The subject of the call back, and the number, in the citizen's own words. */
  readonly wish: string | null;
  /** Whether an officer was asked to call back. */
  readonly called: boolean;
}

/** The tasks of the flow, performed by the host. */
export interface KopdesTasks {
  /**
   * Adds contact details and the words with them to the open report: `reached` with `contact`, the number that the
   * citizen says is theirs; `heard` when they only mentioned `heard`, and must be asked whose it is.
   */
  readonly reach: 'reached' | 'heard';
  /** Makes the report of this conversation confidential, as the citizen wishes: `hidden` with `own`, its number. */
  readonly hide: 'hidden';
  /**
   * Finds the topic when the citizen named none: `sure` with `category` when the host's accuracy on such words is known
   * and sufficient; `choices` with `topics` when one of them may be right; `unknown` when the citizen must be asked.
   */
  readonly sort: 'sure' | 'choices' | 'unknown';
  /**
   * Searches `story` for the place: `known` with `place` when it names one unambiguously; `unknown` when the citizen
   * must be asked, with `place` cleared when the words were no place.
   */
  readonly locate: 'known' | 'unknown';
  /**
   * Searches for the cooperative that `cooperative`, `place` and `candidatePlace` mean: `found` with `found`, and with
   * `cooperative` as the summary shows it; `choices` with `candidates` when one of them may be meant, and with an empty
   * list when the district must be asked for; `unknown` when only the citizen's words are left.
   */
  readonly find: 'found' | 'choices' | 'unknown';
  /**
   * Files the complaint as it stands. `filed` with `number`, `own` and `promise`; `acknowledged` when the desk itself
   * sends number, PIN and date; `joined` with `own`, the number of the officer's ticket of this conversation, when the
   * complaint joined it.
   */
  readonly file: 'filed' | 'acknowledged' | 'joined';
  /** Files the question for an officer, with the outcomes of `file`. */
  readonly ask: 'filed' | 'acknowledged' | 'joined';
  /**
   * Searches for an answer to `meant`, otherwise to `question`: `answered` with `answer`, which the bot says; `told`
   * with `answer` when the desk says it and closes a ticket with it; `choices` with `choices` when one of them may be
   * meant; `unknown` when no answer exists yet.
   */
  readonly answer: 'answered' | 'told' | 'choices' | 'unknown';
  /** Adds `reply` to the ticket whose number and PIN were proved, as the answer to `asks`: `replied`. */
  readonly reply: 'replied';
  /**
   * Looks up `number` with `pin`, or `own`: `found` with `number` and `status`; `locked` when this citizen has tried
   * too often; `guarded` when others have tried so often that a PIN alone is not enough.
   */
  readonly status: 'found' | 'not-found' | 'locked' | 'guarded';
  /**
   * Stores `followUpAnswer` to `followUpTopic` with the citizen's consent: `more` with another `followUpQuestion` and
   * `followUpTopic`, or `done`.
   */
  readonly note: 'more' | 'done';
  /**
   * Records that an officer must contact the citizen: `noted` with `promise`; the other outcomes are the same as those
   * of `file`.
   */
  readonly callback: 'noted' | 'acknowledged' | 'joined';
}
