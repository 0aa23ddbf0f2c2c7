import type { CitizenMessage } from '@aduan/dialogue';
import { tokens } from '@aduan/dialogue';

/** Words for a number or PIN that is lost: "nomernya lupa", "ga inget pin nya", "smsnya sudah kehapus". */
const gone =
  /(?<!\p{L})(?:(?:ke)?lupa\p{L}*|lali|kelalen|supe|poho|hilap|hilang|ilang|kehapus|terhapus|dihapus|forgot|forgotten|lost|(?:tidak|belum|ora|mboten|teu|don t|do not) (?:lagi )?(?:ing[ae]t|hafal|hapal|eling|emut|punya|pegang|simpan|nyimpen|nyimpan|catat|nyatet|mencatat|dapat|dikasih|dapet|tahu|ada|ngerti|gaduh|remember|know|have))(?!\p{L})/iu;

/** Whether a message says that the citizen has no number, or no PIN. */
export function isWithoutNumber(text: string): boolean {
  return gone.test(tokens(text).join(' '));
}

const about = /(?<!\p{L})(?:nomor|nomer\p{L}*|pin|tiket)(?!\p{L})/iu;
/** A longer message, in words, has content of its own. */
const maxLength = 12;

/** Whether a citizen says, without being asked, that their number or PIN is lost. */
export function hasLostNumber(text: string): boolean {
  return tokens(text).length <= maxLength && about.test(text) && isWithoutNumber(text);
}

/** Reads a ticket number in answer to its question, also its digits alone; null when it is forgotten. */
export function readTicketNumber({
  ticketNumberRead,
  text = '',
}: CitizenMessage): { value: string | null } | null {
  if (ticketNumberRead?.number) return { value: ticketNumberRead.number };
  return ticketNumberRead === undefined && isWithoutNumber(text) ? { value: null } : null;
}
