import { execFileSync } from 'node:child_process';

/** The cost of the package for a process: time in ms, additional memory in MB. */
interface Cost {
  readonly ms: number;
  readonly 'MB of memory': number;
}

const program = `
const memory = () => (globalThis.gc(), process.memoryUsage.rss() / 1e6);
const idle = memory();
let start = process.cpuUsage();
const costs = {};
function note(name) {
  const { user, system } = process.cpuUsage(start);
  costs[name] = { ms: Math.round((user + system) / 1e3), 'MB of memory': Math.round(memory() - idle) };
  start = process.cpuUsage();
}
const { createRegionResolver, region } = await import('@aduan/wilayah');
note('import');
region('32.01.01.1003');
note('+ first code looked up');
const resolver = createRegionResolver();
resolver.resolve('desa Sukamaju');
note('+ first text understood');
for (let time = 0; time < 2000; time++) resolver.resolve('saya dr ds sukamju no ' + time + ', kec cibungbulng bogor');
note('+ 2,000 texts');
console.log(JSON.stringify(costs));
`;

/** Import, first lookup and first text, each in addition to the previous one. */
export function costOfLoading(): Readonly<Record<string, Cost>> {
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', program],
    { cwd: import.meta.dirname, encoding: 'utf8' },
  );
  return JSON.parse(output);
}
