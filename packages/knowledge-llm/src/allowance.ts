/** How often a model may be asked, and how much it may cost: for one process or, given by a host, for many. */
export interface Allowance {
  /**
   * Whether it may be asked once more. Counts as asked.
   *
   * @param most - tokens that this may take, of both directions: held until `spend`
   */
  take(at: number, most: number): boolean | Promise<boolean>;
  /** Counts what it took, in tokens of both directions, in place of the `most` that was held for it. */
  spend(tokens: number, at: number, most: number): void | Promise<void>;
}

/** What may be used up within an hour. */
export interface HourlyLimits {
  readonly calls: number;
  readonly tokens: number;
}

const hour = 3_600_000;

/** An allowance that is whole again at the begin of each hour; kept in memory, for one process. */
export function hourlyAllowance({ calls, tokens }: HourlyLimits): Allowance {
  let [from, asked, spent] = [0, 0, 0];
  let held = 0;
  const turn = (at: number) => {
    const begin = at - (at % hour);
    if (begin !== from) [from, asked, spent] = [begin, 0, 0];
  };
  return {
    take(at, most) {
      turn(at);
      if (asked >= calls || spent + held >= tokens) return false;
      asked += 1;
      held += most;
      return true;
    },
    spend(used, at, most) {
      turn(at);
      held -= most;
      spent += used;
    },
  };
}
