import { Application, type OpenedType } from '../application/application.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { countiesOf } from '../divisions/counties-of.ts';
import { parseName } from '../naming/parse-name.ts';
import generalPartnership from '../../samples/general-partnership.json' with { type: 'json' };
import individualBusiness from '../../samples/individual-business.json' with { type: 'json' };
import jointStockCompany from '../../samples/joint-stock-company.json' with { type: 'json' };
import limitedCompany from '../../samples/three-founders.json' with { type: 'json' };
import limitedPartnership from '../../samples/limited-partnership.json' with { type: 'json' };
import soleProprietor from '../../samples/sole-proprietor.json' with { type: 'json' };

const forms: Readonly<Record<OpenedType, unknown>> = {
  'limited-company': limitedCompany,
  'joint-stock-company': jointStockCompany,
  'general-partnership': generalPartnership,
  'limited-partnership': limitedPartnership,
  'sole-proprietor-enterprise': soleProprietor,
  'individual-business': individualBusiness,
};

/** A filled form (办事样本) of invented people for each kind of enterprise, as somebody in this city would file it. */
export function sampleOf(type: OpenedType, profile: CityProfile): Application {
  const sample = Application.parse(forms[type]);
  return sample.city === profile.city ? sample : movedTo(profile, sample);
}

/** The same answers with a place, a name and partners of another city. */
function movedTo(profile: CityProfile, sample: Application): Application {
  const { address, name, bank } = sample;
  const county = countiesOf(profile.city).find(({ code }) => profile.divisions?.includes(code) ?? true);
  const division = county?.code ?? profile.city;
  const written = parseName(name, { address: address.division }).division ?? '';
  return {
    ...sample,
    city: profile.city,
    name: `${profile.name.zh}${name.slice(written.length)}`,
    address: { ...address, division },
    seals: { ...sample.seals, maker: profile.sealMakers[0]?.id ?? '' },
    bank: bank.choice === 'open' ? { ...bank, bank: profile.banks[0]?.id ?? '' } : bank,
  };
}
