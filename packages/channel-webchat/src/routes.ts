import type { CitizenRequest } from './citizen-request.js';
import { showConfig } from './config-route.js';
import { consentRequest } from './consent/consent-request.js';
import { askForCopy, confirmCopy } from './copy/copy-routes.js';
import { showPanel, showWidget } from './embed/widget-route.js';
import { showForm } from './form/form-page.js';
import { formRequest } from './form/form-request.js';
import { showReceipt } from './form/receipt-page.js';
import { acknowledgeSecret } from './message/acknowledge-secret.js';
import { messageRequest, readRequest } from './message/message-request.js';
import { beginResume, resumeSession, revokeResume } from './resume/resume-routes.js';
import type { OpenRoute, PageRoute, SessionRoute } from './route.js';
import { renewSession } from './session/session-route.js';
import { listTranscript, openStream } from './stream/stream-route.js';
import { openAnswerLink, showAnswerLink } from './track/link-routes.js';
import {
  answerQuestion,
  joinReports,
  leaveReports,
  rateReport,
  reopenReport,
  showTracking,
  trackReport,
} from './track/track-routes.js';
import { recordTyping } from './typing/typing-route.js';
import { showFile } from './upload/file-route.js';
import { beginUpload, continueUpload, showUpload } from './upload/upload-routes.js';

/** The handler of a path. A `delivery` or `form` is passed to the core's inbox; the others end here. */
export type Route =
  | { readonly kind: 'open'; readonly answer: OpenRoute }
  | { readonly kind: 'session'; readonly answer: SessionRoute }
  | { readonly kind: 'page'; readonly answer: PageRoute }
  | { readonly kind: 'delivery'; readonly delivery: CitizenRequest }
  | { readonly kind: 'form'; readonly delivery: CitizenRequest };

const open = (answer: OpenRoute): Route => ({ kind: 'open', answer });
const session = (answer: SessionRoute): Route => ({ kind: 'session', answer });
const page = (answer: PageRoute): Route => ({ kind: 'page', answer });
const delivery = (it: CitizenRequest): Route => ({ kind: 'delivery', delivery: it });

/** All routes. `*` stands for the variable end of a path. */
const routes: Readonly<Record<string, Route>> = {
  'GET /widget.js': open(showWidget),
  'GET /panel.js': open(showPanel),
  'GET /config': open(showConfig),
  'POST /session': open(renewSession),
  'POST /resume': open(resumeSession),
  'POST /resume/link': session(beginResume),
  'POST /resume/revoke': session(revokeResume),
  'POST /consent': delivery(consentRequest),
  'POST /copies': session(askForCopy),
  'POST /copies/confirm': session(confirmCopy),
  'POST /messages': delivery(messageRequest),
  'POST /read': delivery(readRequest),
  'POST /typing': session(recordTyping),
  'GET /stream': session(openStream),
  'GET /transcript': session(listTranscript),
  'POST /secrets/acknowledge': session(acknowledgeSecret),
  'POST /uploads': session(beginUpload),
  'GET /uploads/*': session(showUpload),
  'PATCH /uploads/*': session(continueUpload),
  'GET /files/*': session(showFile),
  'GET /form': page(showForm),
  'POST /form': { kind: 'form', delivery: formRequest },
  'GET /form/*': page(showReceipt),
  'GET /answer/*': page(showAnswerLink),
  'POST /answer/*': page(openAnswerLink),
  'GET /track': page(showTracking),
  'POST /track': page(trackReport),
  'POST /track/rate': page(rateReport),
  'POST /track/reopen': page(reopenReport),
  'POST /track/answer': page(answerQuestion),
  'POST /track/join': page(joinReports),
  'POST /track/leave': page(leaveReports),
};

/** The route of a request, with the variable end of its path. */
export interface RouteMatch {
  readonly route: Route;
  readonly tail: string;
}

/** @returns null when no route has this path and method */
export function matchRoute(method: string, path: string): RouteMatch | null {
  const exact = routes[`${method} ${path}`];
  if (exact) return { route: exact, tail: '' };
  const slash = path.lastIndexOf('/');
  const tail = path.slice(slash + 1);
  const route = routes[`${method} ${path.slice(0, slash)}/*`];
  return route && tail !== '' ? { route, tail } : null;
}
