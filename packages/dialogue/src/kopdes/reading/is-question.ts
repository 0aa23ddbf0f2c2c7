import { tellsNothing } from './tells-nothing.js';

const asks =
  /^(?:apa|apakah|berapa|brp|bagaimana|gimana|gmn|kapan|di ?mana|siapa|kenapa|mengapa|bisakah|boleh(?:kah)?|untuk apa|buat apa|kok|pripun|piye|pinten|what|how|when|where|who|why|can|does|is)(?!\p{L})/iu;
const openers =
  /^(?:(?:halo|hai|pak|bu|min|kak|mau|saya|tanya|nanya|bertanya|permisi|maaf)[,\s]+)+/iu;
/** How a question ends that does not begin as one: "kantor buka jam berapa". */
const asksAtEnd =
  /\p{L} (?:tidak|gak|ga|nggak|ndak|ora|mboten)\s*\?$|(?:jam berapa|berapa|di ?mana|kapan|caranya|syaratnya|apa saja|apa aja|bagaimana|gimana|piye|pripun)(?: (?:ya|yo|min|pak|bu|kak|sih|dong))*\s*\??$/iu;
/** Who tells a loss asks too: "kapan uang saya kembali?" is a complaint. */
const tellsLoss = /uang (?:saya|kami)|ditipu|dibawa|hilang|tidak kembali|my money/iu;
const longest = 14;

/** Whether a message asks for something that the desk may know, rather than telling what happened. */
export function isQuestion(text: string): boolean {
  const asked = text.trim().replace(openers, '');
  const words = asked.split(/\s+/).length;
  return (
    words > 1 &&
    words <= longest &&
    (asks.test(asked) || asksAtEnd.test(asked)) &&
    !tellsLoss.test(asked) &&
    !tellsNothing(asked)
  );
}
