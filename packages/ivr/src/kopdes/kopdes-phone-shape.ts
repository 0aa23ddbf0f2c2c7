import type { Flow } from '@aduan/dialogue';
import type { KopdesSlots, KopdesTasks, kopdesFlow } from '@aduan/dialogue/kopdes';
import type { additionCatalogue } from './addition-catalogue.js';
import type { retryWords } from './retry-words.js';

/** What `kopdesPhoneFlow` asks for and keeps. */
export interface KopdesPhoneSlots extends KopdesSlots {
  /** Whether his number and PIN were shown in this call, given by the host with the outcome `found`. */
  readonly mayAdd: boolean;
  /** What he adds to that report, in his own words; null when a recording says it. */
  readonly addition: string | null;
}

/** What `kopdesPhoneFlow` has its host do. */
export interface KopdesPhoneTasks extends KopdesTasks {
  /** Adds to the report whose number and PIN were shown what he said and recorded since. */
  readonly add: 'added';
}

/** Nodes that are reached by whoever may add to his report. */
export type AdditionNode =
  | 'found'
  | 'mayAdd'
  | 'anythingToAdd'
  | 'addition'
  | 'add'
  | 'notAdded'
  | 'isStoryOpen'
  | 'isQuestionOpen'
  | 'addedAside'
  | 'added'
  | 'isAnythingAdded'
  | 'addAsItStands';

/** Nodes that are reached by whoever keyed a number and a PIN that do not match. */
export type RetryNode =
  | 'whichWrong'
  | 'pinOnceMore'
  | 'numberForgotten'
  | 'numberOnceMore'
  | 'isNumberMended';

/** Nodes that are reached by whoever was asked about the cooperative. */
export type BesideNode = 'noted' | 'followUpSkipped' | 'addBeside' | 'notedAll' | 'askedNoMore';

type Written = typeof kopdesFlow extends Flow<infer Shape> ? Shape : never;

/** The types of `kopdesPhoneFlow`. */
export interface KopdesPhoneShape {
  readonly node: Written['node'] | AdditionNode | RetryNode | BesideNode;
  readonly prompt: Written['prompt'] | keyof typeof additionCatalogue | keyof typeof retryWords;
  readonly language: Written['language'];
  readonly slots: KopdesPhoneSlots;
  readonly tasks: KopdesPhoneTasks;
}
