import { type Part, readEntryPoint } from '@aduan/core/channel';

/** The entry point that a link named, from the payload of Start; null for an unknown one. */
export function entryPointInStart(
  text: string | undefined,
  entryPoints: readonly string[],
): { readonly entryPoint: string; readonly parts: readonly Part[] } | null {
  const entryPoint = readEntryPoint(/^\/start(?:@\w+)? ([\w-]{1,64})$/.exec(text ?? '')?.[1]);
  if (entryPoint === undefined || text === undefined || !entryPoints.includes(entryPoint))
    return null;
  return { entryPoint, parts: [{ type: 'choice', id: entryPoint, title: text, source: 'button' }] };
}
