import type { Ticket } from '@aduan/core';

/** The server refused. `code` is an `AduanError` code; `current` is the ticket as it is now, on a conflict. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly current: Ticket | null;

  constructor(status: number, code: string, message: string, current: Ticket | null) {
    super(message);
    this.status = status;
    this.code = code;
    this.current = current;
  }
}

/** The server was not reached, so nothing is known to have happened. */
export class OfflineError extends Error {}
