import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { City } from '../../shared/api/shapes.ts';
import { useForm } from './form-context.tsx';

/**
 * Seal makers and banks in the order that was drawn for this application; the order goes into the form, so that it stands
 * with the case. Nothing is offered before it is drawn: another order would be an order, too.
 */
export function usePartnerDraw() {
  const kaiban = useKaiban();
  const { draft, city, keep, setValue } = useForm();
  const { data, error, refetch } = useQuery({
    queryKey: ['partner-draw', city.city],
    queryFn: async () => kaiban.readPartnerDraw({ applicationId: await keep(), city: city.city }),
    // The next form of this tab is another application.
    gcTime: 0,
  });
  const isSaid =
    data && data.seed === draft.partnerDraw['seed'] && data.profile === draft.partnerDraw['profile'];
  useEffect(() => {
    if (data && !isSaid) setValue('/partnerDraw', data);
  });
  return {
    offers: data && {
      sealMakers: inOrder(city.sealMakers, data.sealMakers),
      banks: inOrder(city.banks, data.banks),
    },
    error,
    retry: () => void refetch(),
  };
}

function inOrder(partners: City['banks'], ids: readonly string[]): City['banks'] {
  return ids.flatMap((id) => partners.find((partner) => partner.id === id) ?? []);
}
