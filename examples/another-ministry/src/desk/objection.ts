import { compileWorkflow, defaultWorkflow, defineKind, resolutionRules } from '@aduan/core';

const step = { kinds: ['objection'], roles: ['officer', 'supervisor'] };
const decides = { ...step, requires: ['text'], sends: 'answer' } as const;
const hearing = { id: 'Pemeriksaan keberatan', en: 'Hearing of the objection' };
const decision = { id: 'Putusan keberatan', en: 'Decision on the objection' };

/** An objection to a decision about a licence. UU 30/2014, article 77 (4): decided within ten working days. */
export const objection = defineKind({
  id: 'objection',
  label: { id: 'Keberatan izin', en: 'Licence objection' },
  letters: 'KBR',
  form: {
    requires: ['name'],
    fields: [{ name: 'decree', label: { id: 'Nomor SK', en: 'Decree' }, required: true }],
  },
  policies: [
    {
      id: 'objection',
      version: '1',
      title: { id: 'Keberatan', en: 'Objections' },
      note: { id: 'Upaya administratif.', en: 'Administrative remedy.' },
      targets: [
        {
          ...resolutionRules,
          key: 'objection.decision',
          metric: 'resolution',
          target: { unit: 'working-days', days: 10 },
          source: 'UU 30/2014 Pasal 77 ayat (4)',
          confidence: 'high',
          verifiedOn: null,
        },
      ],
    },
  ],
});

/** The usual workflow, and the way of an objection: a hearing, then a decision that the head approves. */
export const workflow = compileWorkflow({
  ...defaultWorkflow,
  id: 'muaralaya-licensing',
  states: {
    ...defaultWorkflow.states,
    hearing: { phase: 'active', official: hearing, citizen: hearing },
    decided: { phase: 'closed', official: decision, citizen: decision },
  },
  transitions: [
    ...defaultWorkflow.transitions,
    { ...step, action: 'hear', from: ['received', 'verifying'], to: 'hearing', label: hearing },
    { ...decides, action: 'decide', from: ['hearing'], to: 'decided', label: decision },
  ],
  approval: { kinds: ['objection'] },
});
