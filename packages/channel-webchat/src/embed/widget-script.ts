import { sha256 } from '../guard/hex.js';
import type { WebchatOptions } from '../options.js';
import { type BuiltScript, readBuiltWidget } from './read-built-widget.js';

/** The widget's script for browsers. */
export interface WidgetScript {
  readonly text: string;
  /** Entity tag of the text, quoted as in HTTP. */
  readonly etag: string;
}

/** Loads the script once, on first request; a failed load is retried. */
export function widgetScript(
  source: WebchatOptions['widgetSource'],
  name: BuiltScript = 'index',
): () => Promise<WidgetScript> {
  let reading: Promise<WidgetScript> | undefined;
  const read = async () => {
    const text =
      typeof source === 'string' ? source : await (source ?? (() => readBuiltWidget(name)))();
    return { text, etag: `"${(await sha256(text)).slice(0, 32)}"` };
  };
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}
