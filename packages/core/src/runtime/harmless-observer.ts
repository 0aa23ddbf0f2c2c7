import type { Observer, StepFacts } from '../ports/observer.js';

/**
 * Wraps an observer so that its faults do not affect the desk: the result is always the result or the error of the
 * step. Each step runs once, even if the observer calls it twice or throws before it calls it.
 */
export function harmlessObserver(observe: Observer): Observer {
  return async (step, facts, work) => {
    let done: ReturnType<typeof work> | undefined;
    const once = (note: (facts: StepFacts) => void = () => {}) => {
      if (done) return done;
      done = work((found) => {
        try {
          note(found);
        } catch {
          // A fact that cannot be noted is missing in the trace only.
        }
      });
      // Marks a rejection as handled, in case the observer awaits something else first.
      done.catch(() => {});
      return done;
    };
    try {
      await observe(step, facts, once);
    } catch {
      // Either the step failed, which `once()` throws below, or the observer did.
    }
    return once();
  };
}
