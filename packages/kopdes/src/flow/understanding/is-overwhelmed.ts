import { tokens } from '@aduan/dialogue';
import { isEmpty } from './is-small-talk.js';

/** Words of a citizen who is overwhelmed or discouraged, in Indonesian, Javanese, Sundanese and English. */
const loss: ReadonlySet<string> = new Set(
  `ribet ruwet rumit repot susah sulit angel males malas mumet pusing bingung lieur nyerah nyerahlah capek cape
  mudeng ngerti ngertos paham pripun piye kumaha bagaimana iki niki niku kuwi ieu amat caranya carane
  confusing confused complicated difficult hard understand how too give up`.split(/\s+/),
);

/** Whether a message only says that it is too much: "ribet amat", "niki pripun nggih", "males ah". */
export function isOverwhelmed(text: string): boolean {
  const words = tokens(text);
  return (
    words.some((word) => loss.has(word)) && words.every((word) => loss.has(word) || isEmpty(word))
  );
}
