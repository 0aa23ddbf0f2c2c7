import { defineKind, resolutionRules } from '@aduan/core';

/** An application for a permit: the kind that an office defines to accept it beside complaints. */
export const permit = defineKind({
  id: 'permit',
  label: { id: 'Izin', en: 'Permit' },
  letters: 'IZN',
  received: { id: 'Diterima: {number}, PIN {pin}.', en: 'Received: {number}, PIN {pin}.' },
  asks: [{ id: 'Usaha apa, dan di mana?', en: 'Which business, and where?' }],
  form: {
    requires: ['name'],
    fields: [{ name: 'business', label: { id: 'Nama usaha', en: 'Business' }, required: true }],
  },
  policies: [
    {
      id: 'permit',
      version: '1',
      title: { id: 'Izin', en: 'Permits' },
      note: { id: 'SOP kantor contoh.', en: 'Procedure of an example office.' },
      targets: [
        {
          ...resolutionRules,
          key: 'permit.decision',
          metric: 'resolution',
          target: { unit: 'working-days', days: 5 },
          source: 'SOP kantor contoh 2026',
          confidence: 'high',
          verifiedOn: '2026-11-24',
        },
      ],
    },
  ],
});
