/**
 * The lines of a host that are about Aduan: its `aduan.config.ts`, and the lines of its entry that name the desk. Empty
 * lines and comments count for nothing.
 */
export function compositionLines(configuration: string, entry: string): number {
  const isCode = (line: string) => !/^\s*(?:\/\/.*)?$/.test(line);
  const isMount = (line: string) => /aduan|getRequestListener/.test(line);
  const lines = (text: string) => text.split('\n').filter(isCode);
  return lines(configuration).length + lines(entry).filter(isMount).length;
}
