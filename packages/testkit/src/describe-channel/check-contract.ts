import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { ChannelCheck } from './channel-conformance.js';

/** Checks of a channel's own declarations. */
export const contractChecks: readonly ChannelCheck[] = [
  {
    test: 'capabilities agree with themselves',
    async run(subject) {
      const { contract, name, capabilities } = await subject.create();
      const { choices, media, outbound, inbound, text } = capabilities;
      expect(contract, 'contract').toBe('channel/1');
      expect(name, 'name is lower case, like whatsapp').toMatch(/^[a-z][a-z0-9-]*$/);
      expect(
        choices !== false,
        'outbound has choices exactly when capabilities.choices is set',
      ).toBe(outbound.includes('choices'));
      expect(inbound, 'inbound must name unsupported: something new always comes').toContain(
        'unsupported',
      );
      if (inbound.includes('media') || outbound.includes('media')) {
        demand(
          Object.keys(media).length > 0,
          'capabilities.media: say which kinds of media, and how large, also of what only comes in: { image: { maxBytes: 10_000_000 } }',
        );
      }
      demand(text.maxCharacters > 0, 'text.maxCharacters: how long may one text be?');
      expect(JSON.parse(JSON.stringify(capabilities)), 'capabilities are plain data').toStrictEqual(
        capabilities,
      );
    },
  },
  {
    test: 'stops twice without harm',
    async run(subject) {
      const channel = await subject.create();
      await channel.stop?.();
      await expect(Promise.resolve(channel.stop?.())).resolves.toBeUndefined();
    },
  },
];
