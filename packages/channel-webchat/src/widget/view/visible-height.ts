/**
 * A style sheet that keeps `--viewport-height` and `--viewport-top` at the area above a phone's keyboard, until
 * `signal` aborts: iOS places the keyboard over the page and would hide the composer.
 */
export function visibleHeight(signal: AbortSignal): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const viewport = window.visualViewport;
  const measure = () => {
    const { height, offsetTop } = viewport ?? { height: innerHeight, offsetTop: 0 };
    sheet.replaceSync(`:host{--viewport-height:${height}px;--viewport-top:${offsetTop}px}`);
  };
  viewport?.addEventListener('resize', measure, { signal });
  viewport?.addEventListener('scroll', measure, { signal });
  return sheet;
}
