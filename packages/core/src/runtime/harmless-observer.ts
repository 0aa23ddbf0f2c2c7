import type { Observer, StepFacts } from '../ports/observer.js';

/**
 * Keeps the faults of an observer to itself: what a step returns or throws is what the desk goes by. Each step is done
 * once, also where the observer asks for it twice, or throws before it asks.
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
          // What is not noted is missing in a trace, and nowhere else.
        }
      });
      // An observer that waits for something else leaves it unheard meanwhile.
      done.catch(() => {});
      return done;
    };
    try {
      await observe(step, facts, once);
    } catch {
      // Either the fault of the step, which is thrown below, or one of the observer.
    }
    return once();
  };
}
