import { expect, it } from 'vitest';
import { redactedValue } from '../../src/ticket/privacy/redaction.js';

it.each([
  ['+6281234567890', '•••••••••••890'],
  ['tuti.wijaya@contoh.id', '•••@contoh.id'],
  ['@tuti', '•••ti'],
  ['12345', '•••45'],
  ['123', '•••'],
  ['1', '•'],
  ['', ''],
])('shows of %j only %j', (value, shown) => {
  expect(redactedValue(value)).toBe(shown);
});
