import type { KaibanClient } from '../../../client/client.ts';
import { draftFrom } from './from-content.ts';
import { keepWorkingDraft } from './draft-storage.ts';

/** Makes a draft of the service the one that this tab works on. */
export async function resumeDraft(kaiban: KaibanClient, applicationId: string): Promise<void> {
  const [{ content, version, mayDo }, { items }] = await Promise.all([
    kaiban.readDraft({ applicationId }),
    kaiban.searchScope({ words: '' }),
  ]);
  const draft = draftFrom(content);
  const scopeNames = Object.fromEntries(
    items.filter(({ code }) => draft.scope.includes(code)).map(({ code, name }) => [code, name]),
  );
  keepWorkingDraft({ applicationId, version, mayDo, draft: { ...draft, scopeNames } });
}
