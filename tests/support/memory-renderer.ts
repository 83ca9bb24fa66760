import type { Renderer } from '../../domain/ports.ts';

/** Renders a document as the text of its content. */
export function memoryRenderer(): Renderer {
  return { render: async (content) => new TextEncoder().encode(JSON.stringify(content)) };
}
