import { expect, it } from 'vitest';
import { emailChannel } from '../src/index.js';

it('an option that cannot be used is named, with what it needs', () => {
  const made = () => emailChannel({ address: 'aduan@desk.example', secret: 'short', maxBytes: 0 });
  expect(made).toThrow(
    'The e-mail channel cannot use its options. secret: needs at least 16 characters. Make one with: openssl rand -hex 32; maxBytes: does not have the right form',
  );
});
