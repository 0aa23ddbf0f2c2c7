import { createHash } from 'node:crypto';
import { personalDataMasker } from '@aduan/privacy';
import type { Tables } from '../storage/tables.js';

/** A question that the bot had no answer to, without personal data: nobody knows any more who asked. */
export interface UnansweredQuestion {
  readonly id: string;
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
}

/** What the bot had no answer to, also where its citizen wanted no officer to be asked. */
export interface Unanswered {
  /** Notes a question; the same at the same instant counts once. */
  note(question: string, at: number): Promise<void>;
  /** The latest, newest first. */
  latest(): Promise<readonly UnansweredQuestion[]>;
}

export const unansweredSchema = `
  CREATE TABLE IF NOT EXISTS call_center.unanswered (
    id TEXT PRIMARY KEY, text TEXT NOT NULL, at BIGINT NOT NULL
  );
`;

const maxKept = 500;
const keptMs = 180 * 86_400_000;
const maxLength = 300;
/** Names too. */
const masker = personalDataMasker();

/** The questions in their table. */
export function openUnanswered(tables: Tables): Unanswered {
  return {
    async note(question, at) {
      const text = masker.mask(question).trim().slice(0, maxLength);
      if (text === '') return;
      const id = createHash('sha256').update(`${at} ${text}`).digest('hex').slice(0, 32);
      const insert =
        'INSERT INTO call_center.unanswered VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
      await tables.change(insert, [id, text, at]);
      await tables.change('DELETE FROM call_center.unanswered WHERE at < $1', [at - keptMs]);
      const forget = `DELETE FROM call_center.unanswered WHERE id NOT IN (
        SELECT id FROM call_center.unanswered ORDER BY at DESC, id DESC LIMIT ${maxKept}
      )`;
      await tables.change(forget);
    },
    async latest() {
      const rows = await tables.rows(
        'SELECT * FROM call_center.unanswered ORDER BY at DESC, id DESC',
      );
      return rows.map(({ at, id, text }) => {
        return { id: String(id), text: String(text), at: Number(at) };
      });
    },
  };
}

const soon = 86_400_000;

/** Those that did not become a case within a day: what is a case is listed with it. */
export function leftUnasked(
  questions: readonly UnansweredQuestion[],
  cases: readonly { readonly text: string; readonly at: number }[],
): readonly UnansweredQuestion[] {
  return questions.filter(
    ({ at, text }) =>
      !cases.some((each) => {
        const start = each.text.replace(/…$/u, '');
        return text.startsWith(start) && each.at >= at && each.at - at <= soon;
      }),
  );
}
