import addressElsewhere from '../../samples/wrong/address-elsewhere.json' with { type: 'json' };
import approvalExpired from '../../samples/wrong/approval-expired.json' with { type: 'json' };
import boardOfTwo from '../../samples/wrong/board-of-two.json' with { type: 'json' };
import contributions from '../../samples/wrong/contributions.json' with { type: 'json' };
import documentExpired from '../../samples/wrong/document-expired.json' with { type: 'json' };
import documentsAndMobiles from '../../samples/wrong/documents-and-mobiles.json' with { type: 'json' };
import enterpriseHidesItsOwner from '../../samples/wrong/enterprise-hides-its-owner.json' with { type: 'json' };
import fiftyOneShareholders from '../../samples/wrong/fifty-one-shareholders.json' with { type: 'json' };
import jointStockSmallCommittee from '../../samples/wrong/joint-stock-small-committee.json' with { type: 'json' };
import jscCalledLimited from '../../samples/wrong/jsc-called-limited.json' with { type: 'json' };
import limitedPartnerWithLabour from '../../samples/wrong/limited-partner-with-labour.json' with { type: 'json' };
import name from '../../samples/wrong/name.json' with { type: 'json' };
import nobodyLiable from '../../samples/wrong/nobody-liable.json' with { type: 'json' };
import onePartner from '../../samples/wrong/one-partner.json' with { type: 'json' };
import onePersonInTwoOffices from '../../samples/wrong/one-person-in-two-offices.json' with { type: 'json' };
import promotersAbroad from '../../samples/wrong/promoters-abroad.json' with { type: 'json' };
import sharesNotPaid from '../../samples/wrong/shares-not-paid.json' with { type: 'json' };
import shopCalledCompany from '../../samples/wrong/shop-called-company.json' with { type: 'json' };
import soleProprietorWithoutBrackets from '../../samples/wrong/sole-proprietor-without-brackets.json' with { type: 'json' };
import termsOfOffice from '../../samples/wrong/terms-of-office.json' with { type: 'json' };
import nameOfAnotherTrade from '../../samples/name-of-another-trade.json' with { type: 'json' };
import oneTelephoneForTwo from '../../samples/one-telephone-for-two.json' with { type: 'json' };

/** Samples in which people do what is often done wrong: from the first page of the form to its last. */
export const wrongForms: readonly unknown[] = [
  addressElsewhere,
  approvalExpired,
  boardOfTwo,
  contributions,
  documentExpired,
  documentsAndMobiles,
  enterpriseHidesItsOwner,
  fiftyOneShareholders,
  jointStockSmallCommittee,
  jscCalledLimited,
  limitedPartnerWithLabour,
  name,
  nobodyLiable,
  onePartner,
  onePersonInTwoOffices,
  promotersAbroad,
  sharesNotPaid,
  shopCalledCompany,
  soleProprietorWithoutBrackets,
  termsOfOffice,
  nameOfAnotherTrade,
  oneTelephoneForTwo,
];
