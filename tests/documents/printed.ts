import { inflateSync } from 'node:zlib';
import { exportJWK, generateKeyPair } from 'jose';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { pdfRenderer } from '../../adapters/documents/pdf-renderer.ts';
import { jwsSigner } from '../../adapters/signer/jws-signer.ts';
import type { Sources } from '../../domain/documents/documents-of.ts';
import type { Signer } from '../../domain/ports.ts';
import { compactLicence } from '../../domain/registration/compact-licence.ts';
import { licenceRecord } from '../../domain/registration/licence.ts';
import { applyRules } from '../../domain/registration/rule-set.ts';
import { fontFolder } from '../../local/fonts.ts';
import { bankAnswer, sealsAnswer, taxAnswer } from '../domain/services/partner-answers.ts';
import {
  aCase,
  aCaseFile,
  aCity,
  aClosedWorkItem,
  aCompany,
  aCorrection,
  aDecision,
  aHistory,
  aRegisteredCase,
  minutesLater,
} from '../support/a-case.ts';
import { anApplication } from '../support/an-application.ts';

/** The renderer as the functions have it. */
export const renderer = pdfRenderer({ FONT_FOLDER: fontFolder });
/** Where the portal of the tests is. */
const origin = 'https://kaiban.example';

/** A key as the settings hold it. */
export async function aSigningKey(kid: string): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return JSON.stringify({ ...(await exportJWK(privateKey)), kid });
}

/** A finished case whose licence is really signed, with everything of which documents are made. */
export async function finishedSources(
  signer?: Signer,
  application = anApplication(),
): Promise<Sources & { readonly record: Record<string, unknown> }> {
  const signs = signer ?? jwsSigner({ LICENCE_KEY: await aSigningKey('licence-1') });
  const profile = aCity();
  const company = aCompany({ name: application.name });
  const subject = aRegisteredCase({ application });
  const record = licenceRecord(subject, profile, company, company.foundedOn);
  const rules = applyRules({ application, today: company.foundedOn, hits: [] });
  const file = aHistory(
    aCaseFile(
      {
        ...subject,
        status: 'finished',
        endedAt: minutesLater(58),
        decision: aDecision({ rules }),
        company: {
          ...company,
          licence: await signs.sign(record),
          licenceCode: await signs.sign(compactLicence(record)),
        },
      },
      [
        aClosedWorkItem('seals', 'completed', { answer: sealsAnswer }),
        aClosedWorkItem('bank', 'completed', { answer: bankAnswer }),
        aClosedWorkItem('tax', 'completed', { answer: taxAnswer, correction: aCorrection() }),
      ],
    ),
  );
  return { file, profile, reader: 'owner', record, origin };
}

/** A case that an officer has refused. */
export function refusedSources(): Sources {
  const text = '住所证明与产权登记不一致，产权人否认出租。';
  const decision = aDecision({
    outcome: 'refused',
    decidedBy: { kind: 'officer', id: 'officer-wang' },
    reasons: [{ code: 'false-papers', text }],
  });
  const file = aHistory(aCaseFile(aCase({ status: 'refused', endedAt: minutesLater(20), decision })));
  return { file, profile: aCity(), reader: 'owner', record: undefined, origin };
}

/** The file as text, with the objects in it that are packed. */
export function unpacked(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  const head = /\/Type \/ObjStm [^>]*\/Length (\d+) >>\nstream\n/.exec(text);
  if (!head) return text;
  const from = head.index + head[0].length;
  return text + inflateSync(file.subarray(from, from + Number(head[1]))).toString('latin1');
}

let library: Promise<PDFiumLibrary> | undefined;

/** What a reader finds in a PDF: the text of each page, and its picture (four bytes a pixel, `scale` pixels a point). */
export async function readPdf(bytes: Uint8Array, scale = 1) {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  const pages = [];
  for (const page of document.pages()) {
    const text = page.getText();
    const { data, width } = await page.render({ scale, render: 'bitmap' });
    pages.push({ text, data, width });
  }
  document.destroy();
  return { pages, text: pages.map(({ text }) => text.replaceAll(/\s/g, '')).join('') };
}
