import { createHash } from 'node:crypto';
import { personalDataMasker } from '@aduan/privacy';
import type { Tables } from '../storage/tables.js';

/** A question without an answer and without personal data; who asked is not stored. */
export interface UnansweredQuestion {
  readonly id: string;
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Questions that the bot could not answer, also when the citizen did not want to ask an officer. */
export interface Unanswered {
  /** Records a question; the same question at the same instant counts once. */
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
/** Masks names too. */
const masker = personalDataMasker();

/** Opens the questions in their table. */
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

/** Questions that did not become a ticket within a day; the others are listed with their ticket. */
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
