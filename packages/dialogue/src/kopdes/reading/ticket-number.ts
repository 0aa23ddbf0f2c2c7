import type { Said } from '../../session/input.js';
import { tokens } from '../../words/tokens.js';

/** How somebody says that a number or a PIN is gone: "nomernya lupa", "ga inget pin nya", "smsnya sudah kehapus". */
const gone =
  /(?<!\p{L})(?:(?:ke)?lupa\p{L}*|lali|kelalen|poho|hilang|ilang|kehapus|terhapus|dihapus|forgot|forgotten|lost|(?:tidak|belum|ora|mboten|teu|don t|do not) (?:lagi )?(?:ing[ae]t|hafal|hapal|eling|emut|punya|pegang|simpan|nyimpen|nyimpan|catat|nyatet|mencatat|dapat|dikasih|dapet|tahu|ada|ngerti|gaduh|remember|know|have))(?!\p{L})/iu;

/** Whether somebody says that he has no number, or no PIN. */
export function isWithoutNumber(text: string): boolean {
  return gone.test(tokens(text).join(' '));
}

/** A ticket number in answer to the question for it, also its digits alone; null where it is forgotten. */
export function readTicketNumber({ caseNumber, text = '' }: Said): { value: string | null } | null {
  if (caseNumber?.number) return { value: caseNumber.number };
  return caseNumber === undefined && isWithoutNumber(text) ? { value: null } : null;
}
