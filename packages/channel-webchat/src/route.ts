import type { ChannelContext } from '@aduan/core/channel';
import type { Session } from './session/session-token.js';
import type { Webchat } from './webchat.js';

/** Arguments of every handler. */
export interface Call {
  readonly webchat: Webchat;
  readonly context: ChannelContext;
  readonly request: Request;
  readonly url: URL;
  /** The variable end of the path, such as an upload id; empty without one. */
  readonly tail: string;
}

/** A call by the holder of a valid token. */
export interface SessionCall extends Call {
  readonly session: Session;
  readonly conversation: string;
}

/** Answers a request of the API that needs no session. */
export type OpenRoute = (call: Call) => Response | Promise<Response>;

/** Answers a request of the API for one session. */
export type SessionRoute = (call: SessionCall) => Response | Promise<Response>;

/** Answers a request for a plain page. */
export type PageRoute = (call: Call) => Promise<Response>;
