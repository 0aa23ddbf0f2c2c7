import { desk } from '../../../../server/desk';

/** The desk's API, unchanged: every request needs a key. */
async function handle(request: Request): Promise<Response> {
  const { api } = await desk();
  return api.fetch(request);
}

export { handle as GET, handle as OPTIONS, handle as POST };
