import { backUp, redoSince, restore } from '../../src/upkeep.js';
import { deskOn, type Engine } from '../backup/desk.js';

const [work = '', engine = '', base = '', url = '', schema = '', from = '', recipient] =
  process.argv.slice(2);
const now = () => Date.now();
const place = { base, url, schema, engine: engine as Engine };

process.stdout.write('working\n');
/** Does one thing that the tests kill half-way. */
if (work === 'back-up') {
  const desk = await deskOn(place);
  await backUp(desk, { to: from, recipients: recipient === undefined ? [] : [recipient], now });
  await desk.close();
} else {
  const desk = await deskOn({ ...place, again: true });
  await restore(desk, { from, now, replace: true });
  const restored = await deskOn({ ...place, again: true });
  await redoSince(restored, from);
  await restored.close();
}
