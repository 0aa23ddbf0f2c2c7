import { describe, expect, test } from 'vitest';
import { filesOf, type SourceFile } from './source-files.ts';

const decisions = filesOf('docs/decisions/[0-9]*.md');
const [index] = filesOf('docs/decisions/README.md');

test('decisions are numbered without a gap', () => {
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions.map(numberOf)).toEqual(
    decisions.map((_, before) => String(before + 1).padStart(4, '0')),
  );
});

describe.each([...decisions, ...filesOf('docs/decisions/template.md')])('$path', (page) => {
  test('has number and title, status, date, context, decision and consequence, in this order', () => {
    const parts = [
      `# ${numberOf(page)} \\S.*\n`,
      `- Status: (accepted|superseded by \\[(\\d{4})\\]\\(\\2-[a-z0-9-]+\\.md\\))`,
      `- Date: \\d{4}-\\d{2}-\\d{2}\n`,
      '\\*\\*Context\\.\\*\\* [^]+\n',
      '\\*\\*Decision\\.\\*\\*\\s[^]+\n',
      '\\*\\*Consequence\\.\\*\\*\\s[^]+',
    ];
    expect(page.text).toMatch(new RegExp(`^${parts.join('\n')}$`));
  });

  test('has a date of the calendar', () => {
    const day = /^- Date: (.*)$/m.exec(page.text)?.[1];
    expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
  });

  test('has at most 80 lines', () => {
    expect(page.lines).toBeLessThanOrEqual(80);
  });
});

test.each(decisions)('the table of decisions links to $path', (page) => {
  expect(index?.text).toContain(`[${numberOf(page)}](${fileName(page)})`);
});

/** `0001` of `docs/decisions/0001-event-log.md`; a placeholder for the template. */
function numberOf(page: SourceFile): string {
  return /^\d{4}/.exec(fileName(page))?.[0] ?? '0000';
}

function fileName({ path }: SourceFile): string {
  return path.slice('docs/decisions/'.length);
}
