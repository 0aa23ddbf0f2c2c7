/** Limits how often a model may be called and how much it may cost: for one process or, given by a host, for many. */
export interface Allowance {
  /**
   * Whether one more call is allowed; an allowed call counts at once.
   *
   * @param most - maximum tokens of the call, input and output: reserved until `spend`
   */
  take(at: number, most: number): boolean | Promise<boolean>;
  /** Counts the tokens that the call took, input and output, in place of the reserved `most`. */
  spend(tokens: number, at: number, most: number): void | Promise<void>;
}

/** Maximum use within an hour. */
export interface HourlyLimits {
  readonly calls: number;
  readonly tokens: number;
}

const hour = 3_600_000;

/** An allowance that is reset at the start of each hour; kept in memory, for one process. */
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
