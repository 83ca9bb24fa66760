import type { Signing } from '../../shared/api/shapes.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Document = Signing['documents'][number];
type Block = Document['blocks'][number];

/** A document as paper would show it; the Chinese text is the one that counts. */
export function PrintedDocument({ title, blocks }: Document) {
  const { pick } = useTexts();
  return (
    <details className="card" open>
      <summary>
        <strong>{pick(title)}</strong>
      </summary>
      <div lang="zh-CN">
        {blocks.map((block, index) => (
          <BlockView key={index} block={block} />
        ))}
      </div>
    </details>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  const { t, pick } = useTexts();
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'rows':
      return <FactList facts={block.rows.map(({ label, value }) => [pick(label), value] as const)} />;
    case 'table':
      return (
        <ul>
          {block.rows.map((cells, row) => (
            <li key={row}>
              {cells
                .map((cell, column) => `${label(block.columns[column], pick)}${t('form.colon')}${cell}`)
                .join(t('form.comma'))}
            </li>
          ))}
        </ul>
      );
    case 'close':
      return <p className="soft">{block.lines.join(' ')}</p>;
  }
}

type Column = Extract<Block, { kind: 'table' }>['columns'][number];

function label(column: Column | undefined, pick: (text: Column['label']) => string): string {
  return column ? pick(column.label) : '';
}
