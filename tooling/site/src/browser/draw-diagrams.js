// Runs in the reader's browser, after mermaid.js: diagrams by day and by night.
const isDark = () => getComputedStyle(document.documentElement).colorScheme.includes('dark');

async function draw() {
  const diagrams = [...document.querySelectorAll('pre:has(> code.mermaid)')];
  globalThis.mermaid.initialize({ startOnLoad: false, theme: isDark() ? 'dark' : 'neutral' });
  for (const [index, block] of diagrams.entries()) {
    const source = block.querySelector('code').textContent;
    const { svg } = await globalThis.mermaid.render(`diagram-${index}`, source);
    const figure = document.createElement('figure');
    figure.className = 'diagram';
    figure.innerHTML = svg;
    block.replaceWith(figure);
  }
}

void draw();
