import { oddTexts } from '../domain/persons/odd-texts.ts';

/** Texts that are no names: whatever asks about one is told what is wrong with it, and nothing breaks. */
export const badNames: readonly string[] = [
  ...oddTexts,
  '',
  '星',
  '星河'.repeat(5_000),
  '双鸭山市😀科技有限公司',
  "双鸭山市'; DROP TABLE names; --科技有限公司",
  '双鸭山市<script>alert(1)</script>科技有限公司',
  '双鸭山市\u0000\u202e星河科技有限公司',
  '双鸭山市\ud800科技有限公司',
  '双鸭山市星河ЖБカ科技有限公司',
];
