import { isSmallTalk } from './is-small-talk.js';
import { describesLoss } from './may-ask.js';

const asks =
  /^(?:apa|apakah|berapa|brp|bagaimana|gimana|gmn|kapan|di ?mana|siapa|kenapa|mengapa|bisakah|boleh(?:kah)?|untuk apa|buat apa|kok|pripun|piye|pinten|what|how|when|where|who|why|can|does|is)(?!\p{L})/iu;
const openers =
  /^(?:(?:halo|hai|pak|bu|min|kak|mau|saya|tanya|nanya|bertanya|permisi|maaf)[,\s]+)+/iu;
/** Endings of questions that do not begin as one: "kantor buka jam berapa". */
const asksAtEnd =
  /\p{L} (?:tidak|gak|ga|nggak|ndak|ora|mboten)\s*\?$|(?:jam berapa|berapa|di ?mana|kapan|caranya|syaratnya|apa saja|apa aja|bagaimana|gimana|piye|pripun)(?: (?:ya|yo|min|pak|bu|kak|sih|dong))*\s*\??$/iu;
/** Beginnings of questions in the form of a wish: "saya mau tahu syarat jadi anggota". */
const wishesToKnow =
  /^(?:(?:saya|aku|sy|kami|kulo|mau|ingin|pengen|pengin|mohon|minta|tolong|boleh|bisa|cuma|hanya)\s+)*(?:tahu|tau|info(?:rmasi)?(?:nya)?|penjelasan(?:nya)?|dijelas(?:kan|in)|jelas(?:kan|in)|know about|know)(?:\s+(?:dong|tentang|soal|mengenai|dulu))*\s+/iu;
const courtesies = /^(?:(?:halo|hai|pak|bu|min|kak|permisi|maaf|selamat \p{L}+)[,\s]+)+/iu;
const maxLength = 14;

/** Whether a message asks for information, rather than telling what happened. */
export function isQuestion(text: string): boolean {
  const said = text.trim().replace(courtesies, '');
  const wished = said.replace(wishesToKnow, '');
  const isWish = wished !== said;
  const asked = isWish ? wished : said.replace(openers, '');
  const words = asked.split(/\s+/).length;
  return (
    words > 1 &&
    words <= maxLength &&
    (isWish || asks.test(asked) || asksAtEnd.test(asked)) &&
    !describesLoss(asked) &&
    !isSmallTalk(asked)
  );
}
