import type { Label, Ticket } from './model.js';
import { problemText, type Refused } from './problem-text.js';

/** One thing that is wrong with an input. */
export interface Issue {
  readonly message: string;
  readonly path?: readonly unknown[];
}

/** The server's refusal of a request. */
export interface Refusal extends Refused {
  /** An `AduanError` code. */
  readonly code: string;
  /** The ticket as it is now, on a conflict. */
  readonly current: Ticket | null;
  /** The reason for officers, where the code does not say it. */
  readonly text?: Label | null;
  /** When a retry is allowed, epoch ms by the server; null when unknown. */
  readonly retryAt: number | null;
}

/** The server refused the request. */
export class ApiError extends Error implements Refusal {
  readonly status: number;
  readonly code: string;
  /** The reason for officers. Null when the answer did not come from our server. */
  readonly text: Label | null;
  readonly current: Ticket | null;
  readonly retryAt: number | null;
  /** Problems of single fields of the input. */
  readonly issues: readonly Issue[];

  constructor(status: number, message: string, refusal: Refusal) {
    super(message);
    const { code, current, issues, retryAt, text } = refusal;
    this.status = status;
    this.code = code;
    this.text = text ?? problemText({ code, issues });
    this.current = current;
    this.retryAt = retryAt;
    this.issues = Array.isArray(issues) ? issues : [];
  }
}

/** The server was not reached, so nothing is known to have happened. */
export class OfflineError extends Error {}
