/* What many rows have in common. */

/** Reads the table. */
export const read = { config: ['table', 'clock'], grants: ['table:read'], timeoutSeconds: 10 } as const;
/** Reads and writes the table. */
export const write = {
  config: ['table', 'clock'],
  grants: ['table:read', 'table:write'],
  timeoutSeconds: 10,
} as const;
/** Reads, and counts how often each client does. */
export const counted = {
  config: [...read.config, 'limits'],
  grants: [...read.grants, 'limits:count'],
  timeoutSeconds: 10,
} as const;
/** A step of the workflow. */
export const step = { ...write, timeoutSeconds: 30 } as const;
/** Brings about what events make happen. */
export const dispatch = {
  config: ['table', 'clock', 'workflow', 'partners', 'messenger'],
  grants: ['table:read', 'table:write', 'workflow:control'],
  timeoutSeconds: 30,
} as const;
/** The font of every document, packed beside the functions that print. */
export const documentFont = {
  from: 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  to: 'fonts/400Regular/NotoSansSC_400Regular.ttf',
} as const;
