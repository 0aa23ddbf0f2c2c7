import type { Flow } from '@aduan/dialogue';
import type { KopdesSlots, KopdesTasks, kopdesFlow } from '../flow/index.js';
import type { additionCatalogue } from './addition-catalogue.js';
import type { retryWords } from './retry-words.js';

/** The slots of `kopdesPhoneFlow`. */
export interface KopdesPhoneSlots extends KopdesSlots {
  /** Whether number and PIN were proved in this call; set by the host with the outcome `found`. */
  readonly mayAdd: boolean;
  /** The caller's addition to that report, in their own words; null when a recording contains it. */
  readonly addition: string | null;
}

/** The tasks of `kopdesPhoneFlow`. */
export interface KopdesPhoneTasks extends KopdesTasks {
  /** Adds the caller's later speech and recordings to the report whose number and PIN were proved. */
  readonly add: 'added';
}

/** Nodes for a caller who may add to their report. */
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

/** Nodes for a caller who keyed a number and a PIN that do not match. */
export type RetryNode =
  | 'whichWrong'
  | 'pinOnceMore'
  | 'numberForgotten'
  | 'numberOnceMore'
  | 'isNumberMended';

/** Nodes for callers who were asked about the cooperative. */
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
