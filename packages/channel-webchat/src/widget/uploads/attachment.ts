import type { MediaRef } from '@aduan/core/channel';
import type { UploadProblem } from './resumable-upload.js';

/** One file of the unsent message. */
export interface Attachment {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  /** Uploaded share of the bytes, between 0 and 1. */
  readonly progress: number;
  /** Set once the upload is complete. */
  readonly media?: MediaRef;
  readonly problem?: UploadProblem;
}
