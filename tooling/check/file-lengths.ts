// Warns about long source files. It is a hint and not an error, since some files need their length.
import { shippedSources } from '../rules/source-files.ts';

const most = 400;

for (const { path, lines } of shippedSources()) {
  if (lines > most) console.log(`warning: ${path} has ${lines} lines, more than ${most}`);
}
