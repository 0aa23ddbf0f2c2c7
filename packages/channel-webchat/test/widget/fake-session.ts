import type { DeskSession } from '../../src/widget/connection/desk-session.js';
import type { Pause } from '../../src/widget/connection/pause.js';
import type { TabBridge } from '../../src/widget/connection/tab-bridge.js';

/** One request that the widget made. */
export interface SeenRequest {
  readonly path: string;
  readonly init: RequestInit;
}

/** A session whose desk answers by `answer`; throwing there means that the desk cannot be reached. */
export function fakeSession(answer: (request: SeenRequest) => Response | Promise<Response>) {
  const requests: SeenRequest[] = [];
  const session: DeskSession = {
    current: () => 's1',
    request: async (path, init = {}) => {
      requests.push({ path, init });
      return answer({ path, init });
    },
  };
  return { session, requests };
}

/** Waits that end at once and remember how long they would have been, in ms. */
export function instantPause(): Pause & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    wait: async (ms) => {
      waits.push(ms);
    },
    wake: () => {},
  };
}

/** A browser with a single tab. */
export function singleTab(): TabBridge {
  return {
    tell: () => {},
    listen: () => {},
    exclusively: (_name, work) => work(),
    close: () => {},
  };
}
