import { AduanError } from '@aduan/core';
import { problemOf } from '../responses/problem-table.js';

/** A request that GeoReport refuses, with the status that its errors carry as `code`. */
export class Open311Refusal extends Error {
  override readonly name = 'Open311Refusal';
  readonly status: number;

  constructor(status: number, description: string) {
    super(description);
    this.status = status;
  }
}

/** The error body of the standard: `code` is the status, `description` is for developers. */
export function refusalOf(reason: unknown): {
  readonly code: number;
  readonly description: string;
} {
  if (reason instanceof Open311Refusal) return { code: reason.status, description: reason.message };
  if (!AduanError.isInstance(reason)) return { code: 500, description: 'Something went wrong.' };
  const { status, title } = problemOf(reason.code, reason);
  // The standard has no 422: missing or invalid input is a 400.
  const code = status === 422 ? 400 : status;
  return { code, description: status === 500 ? title : reason.message };
}
