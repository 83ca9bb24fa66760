import type { zhCN } from './texts/zh-cn.ts';

/** The languages of the service; Simplified Chinese is the first. */
export const languages = ['zh-CN', 'en'] as const;
/** See {@link languages}. */
export type Language = (typeof languages)[number];
/** The name of a text in both catalogues. */
export type TextKey = keyof typeof zhCN;
