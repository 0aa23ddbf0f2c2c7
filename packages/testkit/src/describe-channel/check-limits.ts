import type { Channel } from '@aduan/core';
import { type Content, planSending } from '@aduan/core/channel';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import { fakeNow } from '../conformance/fake-now.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import { followers } from './request-followers.js';
import { answerTo, contentsOf, withoutProvider } from './try-send.js';

type Pair = readonly [name: string, one: Content, other: Content];

/** Contents of the maximum length by the capabilities, each with a variant that ends differently. */
function longest({ capabilities }: Channel, subject: ChannelConformance): readonly Pair[] {
  const { outbound, text, choices } = capabilities;
  const { maxCharacters, captionMax = maxCharacters } = text;
  const filled = (length: number, end: string) =>
    `${'a '.repeat(length).slice(0, length - 1)}${end}`;
  const pairs: Pair[] = [
    [
      `a text of text.maxCharacters = ${maxCharacters}`,
      { type: 'text', text: filled(maxCharacters, 'b') },
      { type: 'text', text: filled(maxCharacters, 'c') },
    ],
  ];
  if (outbound.includes('media')) {
    const content = contentsOf(subject).media;
    pairs.push([
      `a caption of ${captionMax} characters`,
      { ...content, caption: filled(captionMax, 'b') },
      { ...content, caption: filled(captionMax, 'c') },
    ]);
  }
  if (choices) {
    const { max, titleMax, textMax = maxCharacters, idMaxBytes } = choices;
    const offer = (question: string, last: string, id: string): Content => ({
      type: 'choices',
      text: filled(textMax, question),
      choices: Array.from({ length: max }, (_, index) => {
        const title = `${index}`.padEnd(titleMax - 1, 'd');
        const isLast = index === max - 1;
        return isLast ? { id, title: `${title}${last}` } : { id: `${index}`, title: `${title}e` };
      }),
    });
    const whole = offer('b', 'b', 'b');
    pairs.push(
      [`choices under ${textMax} characters of text`, whole, offer('c', 'b', 'b')],
      [`${max} choices of ${titleMax} characters`, whole, offer('b', 'c', 'b')],
      [`the id of choice ${max}`, whole, offer('b', 'b', 'c')],
    );
    if (idMaxBytes !== undefined) {
      const long = (end: string) => offer('b', 'b', end.padStart(idMaxBytes, 'i'));
      pairs.push([`an id of ${idMaxBytes} bytes`, long('b'), long('c')]);
    }
  }
  return pairs;
}

/** Checks that stated limits are true: the core relies on them before sending. */
export const limitChecks: readonly ChannelCheck[] = [
  {
    test: 'carries what its limits allow, whole',
    notFor: withoutProvider,
    async run(subject) {
      const message = await answerTo(subject, 1);
      for (const [name, one, other] of longest(await subject.create(), subject)) {
        const differing = await followers(
          subject,
          { ...message, content: one },
          { ...message, content: other },
        ).catch((cause: unknown) => {
          throw new Error(
            `${name}: send.accepts refused it (${String(cause)}). If your provider takes less, say so in the capabilities: the desk cuts by them`,
            { cause },
          );
        });
        expect(
          differing,
          `${name}: two that differ at their end made the same requests. Hand everything over; the core cuts what is longer than the capabilities say, before it sends`,
        ).not.toEqual([]);
      }
    },
  },
  {
    test: 'has a word for a closed reply window',
    async notFor(subject) {
      const { replyWindow } = (await subject.create()).capabilities;
      return replyWindow ? null : 'capabilities.replyWindow is null';
    },
    async run(subject) {
      const channel = await subject.create();
      const { outbound, replyWindow } = channel.capabilities;
      if (replyWindow?.after === 'template') {
        demand(
          outbound.includes('template') && channel.templateFallback !== undefined,
          'replyWindow.after is "template": name "template" in capabilities.outbound, and write templateFallback, which gives the template that may be sent then, or null',
        );
      }
      for (const content of Object.values(contentsOf(subject))) {
        const before = structuredClone(content);
        const [template, again] = [
          channel.templateFallback?.(content) ?? null,
          channel.templateFallback?.(content) ?? null,
        ];
        expect(content, 'templateFallback changed its content').toEqual(before);
        expect(again, 'templateFallback must give the same for the same content').toEqual(template);
        demand(
          template === null || template.type === 'template',
          'templateFallback gives a template or null: nothing else passes a closed window',
        );
        const plan = planSending({ content, lastInboundAt: null }, channel, fakeNow);
        const types = plan.can ? plan.parts.map(({ type }) => type) : [];
        demand(
          replyWindow?.after === 'human_tag' || types.every((type) => type === 'template'),
          'the core would send something else than a template',
        );
      }
    },
  },
  {
    test: 'the fixtures show the refusals that the capabilities speak of',
    notFor: withoutProvider,
    async run(subject) {
      const { rate, replyWindow } = (await subject.create()).capabilities;
      const shown = (subject.send.failures ?? []).map((failure) => failure.class);
      for (const [isSaid, member, name] of [
        [replyWindow !== null, 'replyWindow', 'window_closed'],
        [rate.length > 0, 'rate', 'rate_limited'],
      ] as const) {
        demand(
          !isSaid || shown.includes(name),
          `capabilities.${member} speaks of a limit, but no row of send.failures has the class "${name}": add what the provider answers then`,
        );
      }
    },
  },
];
