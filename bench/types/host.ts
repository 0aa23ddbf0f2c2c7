/** A plugin with as many commands as the largest of ours; its calls are inferred or, as published, annotated. */
export function pluginSource(number: number, calls: 'inferred' | 'annotated'): string {
  const id = `plug-${number}`;
  const commands = Array.from(
    { length: 8 },
    (_, command) => `  act${command}: defineTicketCommand({
    permission: '${id}:act',
    input: z.strictObject({
      text: z.string().min(1).max(500),
      count: z.int().min(0),
      at: z.iso.datetime().optional(),
      where: z.array(z.enum(['web', 'phone', 'letter'])).readonly(),
    }),
    decide: (ticket, { count, text }) => (count > 0 ? [done({ count }, { text: text + ticket.number })] : []),
  }),`,
  ).join('\n');
  const interfaceOf =
    calls === 'inferred'
      ? `export type Plug${number} = CallsOf<typeof commands>;`
      : `export interface Plug${number} extends CallsOf<typeof commands> {}`;
  return `import { type AduanPlugin, type CallsOf, defineEvent, definePlugin, defineTicketCommand } from '@aduan/core/plugin';
import * as z from 'zod';

const done = defineEvent({
  type: '${id}:done',
  label: { id: 'Selesai', en: 'Done' },
  facts: z.strictObject({ count: z.int() }),
  shown: { count: 'open' },
  personal: z.strictObject({ text: z.string() }),
});

const commands = {
${commands}
};

${interfaceOf}

export function plug${number}(): AduanPlugin<'${id}', Plug${number}> {
  return definePlugin({
    id: '${id}',
    events: [done],
    permissions: { '${id}:act': ['officer'] },
    setup: () => ({ commands }),
  });
}
`;
}

/** A host that composes these plugins, one by one, and calls each of them. */
export function hostSource(plugins: readonly number[]): string {
  const imports = plugins.map((each) => `import { plug${each} } from './plug-${each}.js';`);
  const uses = plugins.map(
    (each) =>
      `aduan.plugins['plug-${each}'].act3(ticket, { text: '', count: ${each}, where: ['web'] }, { actor: officer });`,
  );
  return `import { createAduan, type Principal, type TicketId } from '@aduan/core';
${imports.join('\n')}

declare const options: Omit<Parameters<typeof createAduan>[0], 'plugins'>;
declare const ticket: TicketId;
declare const officer: Principal;
export const aduan = createAduan({ ...options, plugins: [${plugins.map((each) => `plug${each}()`).join(', ')}] });
${uses.join('\n')}
`;
}
