import { anyOf } from './consent-lexicon.js';
import { saysOnly } from './says-only.js';

/** "No, thanks" and "ga usah, makasih" mean that it is enough; "belum, makasih" does not. */
const declines = `(?:no|tidak|ora|mboten|teu)(?: (?:usah|perlu|kedah))? ${anyOf('thanks')}`;
const enough = new RegExp(
  `(?<!\\p{L})(?:cukup|cekap|(?:itu|kuwi|kui|niku|eta|iku) (?:saja|aja|wae|bae|ae|we|mawon|doang|thok|sa)|(?:tidak|sudah tidak|ora|mboten|teu|indak|trada) (?:ada|ono|wonten|aya|ado) (?:lagi|maneh|malih|deui|lai)|(?:that|this)(?: was| is|s| s)? (?:all|it)|thats all|nothing (?:else|more)|no more|${declines})(?!\\p{L})`,
  'gu',
);
/** Words of address, and words for the action. */
const beside = new Set(
  'sudah iye tos atos le nak mas mbak kang teh kaka kakak lae ito da bang hanya cuma mung ngan tanya takon nanya bertanya kok se nyo for now today i wanted was'.split(
    ' ',
  ),
);

/** Whether a message only says that this was all: "wis cukup mas", "sudah itu saja", "no, that was all". */
export function saysEnough(text: string): boolean {
  return saysOnly(text, enough, beside);
}
