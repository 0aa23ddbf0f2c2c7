/** Tells a story step by step, and how long each took. The first step that fails ends it, with its error. */
export function steps(print: (line: string) => void) {
  let count = 0;
  /** @param work - returns what was seen, for the reader */
  return async function step(name: string, work: () => Promise<string>): Promise<void> {
    count += 1;
    const start = performance.now();
    const line = (sign: string, seen: string) => {
      const seconds = ((performance.now() - start) / 1_000).toFixed(1);
      print(`${sign} ${`${count}`.padStart(2)}  ${seconds.padStart(5)} s  ${name}: ${seen}`);
    };
    try {
      line('✓', await work());
    } catch (error) {
      line('✗', 'FAILED');
      throw error;
    }
  };
}
