import { desk } from '../../../server/desk';
import { hasBearer } from '../../../server/has-bearer';

/** Maximum duration of a call on the host, in seconds, a little more than the work uses. */
export const maxDuration = 30;

/** One run of the work that workers do elsewhere: deadlines, answers, webhooks. A timer calls it every minute. */
export async function GET(request: Request): Promise<Response> {
  if (!hasBearer(request, process.env.CRON_SECRET)) return new Response(null, { status: 401 });
  const { aduan } = await desk();
  const until = AbortSignal.timeout(20_000);
  const done = await aduan.workOff(until);
  return Response.json({ done, more: until.aborted });
}
