import { join } from 'node:path';

/** Where the font of the documents lies in the local run. */
export const fontFolder = join(
  import.meta.dirname,
  '..',
  'node_modules',
  '@expo-google-fonts',
  'noto-sans-sc',
);
