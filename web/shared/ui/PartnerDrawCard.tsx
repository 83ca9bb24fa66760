import { useQuery } from '@tanstack/react-query';
import { useKaiban } from '../api/kaiban.tsx';
import type { CaseView } from '../api/shapes.ts';
import { useTexts } from '../use-texts.ts';
import { FactList } from './FactList.tsx';
import { Folded } from './Folded.tsx';

type Props = Pick<CaseView, 'city'> & { readonly draw: NonNullable<CaseView['partnerDraw']> };

/** The order in which banks and seal makers were drawn for an applicant, with all that it takes to draw it again. */
export function PartnerDrawCard({ city, draw }: Props) {
  const { t, pick } = useTexts();
  const kaiban = useKaiban();
  const { day, seed, rule, profile } = draw;
  // The service draws again from what stands with the case: what it answers has to be the same order.
  const again = useQuery({
    queryKey: ['city', city, day, seed],
    queryFn: () => kaiban.readCity({ city, day, seed }),
    staleTime: Infinity,
  }).data;
  const named = (ids: readonly string[], partners: readonly Partner[] = []) => (
    <ol>
      {ids.map((id) => {
        const partner = partners.find((one) => one.id === id);
        return <li key={id}>{partner ? pick(partner.name) : id}</li>;
      })}
    </ol>
  );
  const isSame =
    again && sameIds(again.banks, draw.banks) && sameIds(again.sealMakers, draw.sealMakers)
      ? 'same'
      : 'other';
  return (
    <Folded title={t('draw.title')} summary={again && t(`draw.${isSame}`)} noPrint>
      <p className="soft">{t(draw.shown ? 'draw.shown' : 'draw.notShown')}</p>
      <FactList
        facts={[
          [t('step.bank'), named(draw.banks, again?.banks)],
          [t('step.seals'), named(draw.sealMakers, again?.sealMakers)],
          [t('draw.seed'), <span className="mono">{`${day} | ${seed}`}</span>],
          [t('draw.rule'), `${rule}, ${profile}`],
        ]}
      />
    </Folded>
  );
}

type Partner = { readonly id: string; readonly name: { readonly zh: string; readonly en: string } };

function sameIds(partners: readonly Partner[], ids: readonly string[]): boolean {
  return partners.length === ids.length && partners.every(({ id }, at) => id === ids[at]);
}
