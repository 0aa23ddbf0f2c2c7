import { commandPhrases, tokens } from '@aduan/dialogue';
import { describesProblem } from './describes-problem.js';

const reports: ReadonlySet<string> = new Set(
  `lapor melapor ngadu mengadu adukan wadul lapur cerita bercerita curhat ngalapor ngalaporkeun ngawartosan ngawartoskeun nyarios nyariosan
  nyaritakeun sampaikan menyampaikan mangadu report complain`.split(/\s+/),
);
const asks: ReadonlySet<string> = new Set(
  `cara carane bagaimana kapan berapa siapa kenapa syarat mana kemana dimana status cek piye pripun kumaha
  sudah belum how where when why what who tidak ora`.split(/\s+/),
);
const fillers: ReadonlySet<string> = new Set([
  ...commandPhrases.fillers,
  ...commandPhrases.commands.yes,
  ...`arep bade badhe hoyong hendak izin ijin numpang permisi punten maaf bilih kenging menawi manawi upami angsal pareng nak kang teh
  then kaka`.split(/\s+/),
]);
/** Maximum number of words after the announcement: "lapor gaji", "lapor dua hal". */
const maxLength = 2;

/** Whether a citizen announces a complaint without saying what it is about: "mau lapor dua hal bisa?". */
export function announcesReport(text: string): boolean {
  const words = tokens(text);
  const at = words.findIndex((word) => !fillers.has(word));
  // "Biaya melapor" is about reporting, "mau melapor" announces it.
  if (!reports.has(words[at] ?? '') || describesProblem(text)) return false;
  const rest = words.slice(at + 1).filter((word) => !fillers.has(word));
  return rest.length <= maxLength && !words.some((word) => asks.has(word));
}
