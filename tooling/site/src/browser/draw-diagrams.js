// Runs in the reader's browser, after mermaid.js: diagrams by day and by night.

/** TypeDoc shows a page when it is ready; before, nothing in it has a length. */
function isShown() {
  return new Promise((resolve) => {
    const look = () =>
      document.body.style.display === 'none' ? requestAnimationFrame(look) : resolve();
    look();
  });
}

/** A line runs behind its label: half transparent, as it is drawn by night, the words are hard to read. */
const themeCSS =
  ':is(.edgeLabel, .labelBkg, .edgeLabel p) { background-color: var(--color-background) }';

/** A diagram is made no smaller than this to fit: its words are 16 px high. What is wider scrolls. */
const smallest = 0.75;

async function drawDiagrams() {
  // Before the page has loaded, or it would draw by itself what nobody sees yet.
  globalThis.mermaid.startOnLoad = false;
  await isShown();
  const isDark = getComputedStyle(document.documentElement).colorScheme.includes('dark');
  const theme = isDark ? 'dark' : 'neutral';
  globalThis.mermaid.initialize({ startOnLoad: false, theme, themeCSS });
  const blocks = [...document.querySelectorAll('pre:has(> code.mermaid)')];
  for (const [index, block] of blocks.entries()) {
    const source = block.querySelector('code').textContent;
    const { svg } = await globalThis.mermaid.render(`diagram-${index}`, source);
    const figure = document.createElement('figure');
    figure.className = 'diagram';
    figure.innerHTML = svg;
    const drawing = figure.querySelector('svg');
    drawing.style.minInlineSize = `${drawing.viewBox.baseVal.width * smallest}px`;
    block.replaceWith(figure);
  }
}

void drawDiagrams();
