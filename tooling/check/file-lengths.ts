// Warns of source files that have grown long. Length is a hint, not a fault: a story may need its lines.
import { shippedSources } from '../rules/source-files.ts';

const most = 400;

for (const { path, lines } of shippedSources()) {
  if (lines > most) console.log(`warning: ${path} has ${lines} lines, more than ${most}`);
}
