/** The order in which banks and seal makers are offered. */
export const draw = {
  'draw.title': 'The order of banks and seal makers',
  'draw.form':
    'Seal makers and banks stand in an order that was drawn by lot and favours none of them. You choose; the draw is kept with your application.',
  'draw.shown': 'The applicant saw them in this order when he filled in the form.',
  'draw.notShown': 'This order was drawn; the form does not say that its applicant saw it.',
  'draw.seed': 'Drawn by (day | number of the application)',
  'draw.rule': 'Rule of the draw, version of the list',
  'draw.same': 'drawn again: the same order',
  'draw.other': 'drawn again: another order; list or rule have changed since',
} as const;
