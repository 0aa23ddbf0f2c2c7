import { tokens } from '../../language/tokens.js';
import { isEmpty } from './is-small-talk.js';

/** Words of who does not know how to go on, or has no heart to, in Indonesian, Javanese, Sundanese and English. */
const loss: ReadonlySet<string> = new Set(
  `ribet ruwet rumit repot susah sulit angel males malas mumet pusing bingung lieur nyerah nyerahlah capek cape
  mudeng ngerti ngertos paham pripun piye kumaha bagaimana iki niki niku kuwi ieu amat caranya carane
  confusing confused complicated difficult hard understand how too give up`.split(/\s+/),
);

/** Whether somebody says only that it is too much for him: "ribet amat", "niki pripun nggih", "males ah". */
export function isOverwhelmed(text: string): boolean {
  const words = tokens(text);
  return (
    words.some((word) => loss.has(word)) && words.every((word) => loss.has(word) || isEmpty(word))
  );
}
