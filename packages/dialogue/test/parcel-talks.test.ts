import { expect, test } from 'vitest';
import { parcelFlow } from './flows/parcel-flow.js';
import { parcelHost } from './flows/parcel-host.js';
import { replayed } from './talks/talks.js';

test('the scripted conversations of a small flow go exactly as they are written', async () => {
  const file = new URL('./talks/parcel.txt', import.meta.url);
  await expect(replayed(file, parcelFlow, parcelHost)).toMatchFileSnapshot('./talks/parcel.txt');
});
