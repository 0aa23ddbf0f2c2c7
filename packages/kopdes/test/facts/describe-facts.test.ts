import { officerPrincipal, systemPrincipal } from '@aduan/core';
import { describePlugin, type PluginTrial } from '@aduan/testkit';
import { type CooperativeFactsApi, cooperativeFacts } from '../../src/facts/index.js';

const chief = officerPrincipal('kepala-1', ['supervisor']);
const cooperative = { nikop: '3304010010001', name: 'KDMP Sukamaju' };
const statement = { kind: 'outlet', value: { status: 'open' } } as const;
type FactTrial = PluginTrial<CooperativeFactsApi>;

/** A fact that the citizen of the trial told another officer, so that the officer of the trial may judge it. */
async function told({ calls, ticket }: FactTrial) {
  const said = { cooperative, statement, source: 'citizen', ticket: ticket.id } as const;
  const { fact } = await calls.give({ ...said, consent: true }, { actor: chief });
  return { fact: fact.id };
}

/** A fact that was read out of the words of the citizen. */
async function suggested({ calls, ticket }: FactTrial) {
  const said = { cooperative, statement, source: 'citizen', ticket: ticket.id } as const;
  return { fact: (await calls.suggest(said, { actor: systemPrincipal })).fact.id };
}

describePlugin({
  plugin: cooperativeFacts(),
  samples: {
    give: () => ({ cooperative, statement, source: 'officer' }),
    suggest: () => ({ cooperative, statement, source: 'letter' }),
    takeOver: suggested,
    dismiss: async (trial) => ({ ...(await suggested(trial)), reason: 'Tidak dikatakan' }),
    async revise({ calls }) {
      const { fact } = await calls.give(
        { cooperative, statement, source: 'officer' },
        { actor: chief },
      );
      return { fact: fact.id, statement };
    },
    judge: async (trial) => ({ ...(await told(trial)), outcome: 'confirmed', means: 'visit' }),
    withdraw: async (trial) => ({ ...(await told(trial)), reason: 'Diminta pelapor' }),
    receiveCard: () => ({ card: { cooperative, facts: {} } }),
    of: () => cooperative,
    get: told,
    history: told,
    changes: () => ({ since: 0 }),
  },
});
