import type { getLanguageService } from 'amazon-states-language-service';

type TextDocument = Parameters<ReturnType<typeof getLanguageService>['parseJSONDocument']>[0];

/** A text as the language service wants to see it. */
export function textDocument(uri: string, text: string): TextDocument {
  const lines = text.split('\n');
  const starts = lines.map((_, line) => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0));
  const offsetAt = ({ line, character }: { line: number; character: number }) =>
    (starts[line] ?? text.length) + character;
  const positionAt = (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  const getText: TextDocument['getText'] = (range) =>
    range ? text.slice(offsetAt(range.start), offsetAt(range.end)) : text;
  const document = {
    uri,
    languageId: 'json',
    version: 1,
    lineCount: lines.length,
    getText,
    positionAt,
    offsetAt,
  };
  return document as TextDocument;
}
