/** An element: its text, or the elements in it. */
export interface Element {
  readonly name: string;
  readonly text: string;
  readonly inside: readonly Element[];
}

/** Reads XML without attributes, as GeoReport has it. */
export function readXml(xml: string): Element {
  const articles = xml.replace(/^<\?xml[^>]*\?>/, '').match(/<[^>]+>|[^<]+/g) ?? [];
  const open: { name: string; text: string; inside: Element[] }[] = [
    { name: '', text: '', inside: [] },
  ];
  for (const article of articles) {
    const here = open.at(-1);
    if (!here) throw new Error('the document has two ends');
    if (article.startsWith('</')) {
      if (article !== `</${here.name}>`) throw new Error(`${article} closes ${here.name}`);
      open.pop();
      open.at(-1)?.inside.push(here);
    } else if (article.startsWith('<')) {
      open.push({ name: article.slice(1, -1), text: '', inside: [] });
    } else {
      here.text += article.trim();
    }
  }
  const [root] = open[0]?.inside ?? [];
  if (!root || open.length !== 1) throw new Error('the document has no end');
  return root;
}

const lists = ['services', 'service_requests', 'errors', 'attributes'];

/**
 * JSON of XML by the Spark convention (https://wiki.open311.org/JSON_and_XML_Conversion), which drops the root and the
 * names of what stands in lists. All values are texts here: the convention guesses what is a number.
 */
export function sparkOf({ inside, name, text }: Element): unknown {
  if (lists.includes(name)) return inside.map(sparkOf);
  if (inside.length === 0) return text;
  return Object.fromEntries(inside.map((each) => [each.name, sparkOf(each)]));
}
