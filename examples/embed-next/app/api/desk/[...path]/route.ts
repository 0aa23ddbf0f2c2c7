import { desk } from '../../../../server/desk';

/** The API of the desk, as it is: it lets nobody in without a key. */
async function handle(request: Request): Promise<Response> {
  const { api } = await desk();
  return api.fetch(request);
}

export { handle as GET, handle as OPTIONS, handle as POST };
