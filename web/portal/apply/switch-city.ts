import { emptyDraft, type Draft } from './draft.ts';

/** The draft for another city: its districts, partners and extra services are others, so they are chosen anew. */
export function withCity(draft: Draft, city: string): Draft {
  if (draft.city === city) return draft;
  return {
    ...draft,
    city,
    address: { ...draft.address, division: '' },
    seals: { ...draft.seals, maker: '', electronic: false },
    bank: { ...draft.bank, bank: '', appointment: emptyDraft.bank.appointment },
    extras: [],
    partnerDraw: {},
  };
}
