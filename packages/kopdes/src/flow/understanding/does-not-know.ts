import { self, selves } from './pronouns.js';
import { saysOnly } from './says-only.js';

const no =
  '(?:tidak|kurang|belum|indak|inda|ora|mboten|dereng|teu|henteu|ten|ta|tra|trada|dang|hana|kaga|don t|do not|not|no)';
const known =
  '(?:tahu|thu|ngerti|mangerti|ngertos|mangertos|weruh|eruh|uruh|terang|apal|hapal|hafal|ingat|inget|eling|emut|yakin|oneng|tao|uning|paham|huboto|tupeue|know|sure|idea|remember)';
/** "I do not know" in several local languages: "gak eruh", "teu apal", "ta' oneng", "indak tau", "sa tra tau". */
const unknown = new RegExp(
  `(?<!\\p{L})(?:${no} (?:(?:${self}) )?${known}|mana (?:(?:${self}) ?)?tahu|kutah?u|entah|mbuh|embuh|duka|duko|teuing|lali|poho|hilap|lupa)(?!\\p{L})`,
  'gu',
);
/** Words of address, and words that weaken it. */
const beside = new Set([
  ...'mas mbak le nak kak kaka kakak kang teh lae ito da uda uni do lai bang abang mama pace bapa ra nya namanya nama pasti persis juga anymore'.split(
    ' ',
  ),
  ...selves,
]);

/** Whether a message only says that the citizen does not know: "ga tau", "mboten ngertos", "dang huboto". */
export function doesNotKnow(text: string): boolean {
  return saysOnly(text, unknown, beside);
}
