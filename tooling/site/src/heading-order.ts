/** Makes heading levels consecutive, which TypeDoc does not: screen reader users navigate by them. */
export function fixHeadingOrder(html: string): string {
  const end = html.indexOf('<div class="col-sidebar"');
  const levels: number[] = [];
  const content = html
    .slice(0, end)
    .replace(
      /<h([1-6])\b([^>]*)>(.*?)<\/h\1>/gs,
      (heading, given: string, attributes: string, words: string) => {
        const level = Number(given);
        // Deeper levels end here.
        levels.length = level;
        const own = Math.max(0, ...levels.filter((each) => each !== undefined)) + 1;
        levels[level] = own;
        if (own === level) return heading;
        return `<h${own}${looksLike(attributes, level)}>${words}</h${own}>`;
      },
    );
  return content + html.slice(end);
}

function looksLike(attributes: string, level: number): string {
  const name = `looks-like-h${level}`;
  return attributes.includes('class="')
    ? attributes.replace('class="', `class="${name} `)
    : `${attributes} class="${name}"`;
}
