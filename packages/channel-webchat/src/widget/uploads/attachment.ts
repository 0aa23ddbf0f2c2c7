import type { MediaRef } from '@aduan/core';
import type { UploadProblem } from './resumable-upload.js';

/** One file beside the message that the citizen is writing. */
export interface Attachment {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  /** Share of the bytes that the desk has, between 0 and 1. */
  readonly progress: number;
  /** Set once the desk has the file. */
  readonly media?: MediaRef;
  readonly problem?: UploadProblem;
}
