/** Checks what the compiler cannot: texts, comments and words. `npm run check:docs` */
import { report } from './check-files.ts';
import { checkMarkdown } from './check-docs-markdown.ts';
import { checkSource } from './check-docs-source.ts';

report('Docs', [...checkMarkdown(), ...checkSource()]);
