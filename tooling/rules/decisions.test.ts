import { describe, expect, test } from 'vitest';
import { filesOf, type SourceFile } from './source-files.ts';

const decisions = filesOf('docs/decisions/[0-9]*.md');
const link = '\\[\\d{4}\\]\\(\\d{4}-[a-z0-9-]+\\.md\\)';
const [index] = filesOf('docs/decisions/README.md');

test('decisions are numbered without a gap', () => {
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions.map(numberOf)).toEqual(
    decisions.map((_, before) => String(before + 1).padStart(4, '0')),
  );
});

describe.each([...decisions, ...filesOf('docs/decisions/template.md')])('$path', (page) => {
  test('has number and title, status, date, context, decision and consequences, in this order', () => {
    const parts = [
      `# ${numberOf(page)} \\S.*\n`,
      `- Status: (accepted(, amended by ${link})?|superseded by ${link})`,
      `- Date: \\d{4}-\\d{2}-\\d{2}\n`,
      '\\*\\*Context\\.\\*\\* [^]+\n',
      '\\*\\*Decision\\.\\*\\*\\s[^]+\n',
      '\\*\\*Consequences\\.\\*\\*\\s[^]+',
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

test.each(decisions)('the list of decisions has number, link and title of $path', (page) => {
  const title = page.text.split('\n', 1)[0]?.slice('# 0000 '.length);
  expect(index?.text).toContain(`\n- [${numberOf(page)}](${fileName(page)}) ${title}\n`);
});

test('the list of decisions names those that are amended', () => {
  const changed = decisions.filter(({ text }) => !text.includes('\n- Status: accepted\n'));
  const first = index?.text.split('\n## ', 1)[0] ?? '';
  expect(changed.filter((page) => !first.includes(`[${numberOf(page)}](`)).map(fileName)).toEqual(
    [],
  );
});

/** `0001` of `docs/decisions/0001-event-log.md`; a placeholder for the template. */
function numberOf(page: SourceFile): string {
  return /^\d{4}/.exec(fileName(page))?.[0] ?? '0000';
}

function fileName({ path }: SourceFile): string {
  return path.slice('docs/decisions/'.length);
}
