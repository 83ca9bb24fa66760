import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTrueType } from '../../../adapters/documents/true-type.ts';
import { isPrinted, unprinted, withCode } from '../../../domain/documents/printed-signs.ts';
import { fontFolder } from '../../../local/fonts.ts';

const font = openTrueType(readFileSync(join(fontFolder, '400Regular', 'NotoSansSC_400Regular.ttf')));

describe('the characters that can be printed', () => {
  it('are those of the font, no more and no fewer', () => {
    const wrong = [];
    for (let codePoint = 0x20; codePoint < 0x110000; codePoint += 1) {
      if (isPrinted(String.fromCodePoint(codePoint)) !== (font.glyphFor(codePoint) !== undefined))
        wrong.push(codePoint.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('are most of those in rare names, and what is missing is told with its code', () => {
    expect(unprinted('李𬭎、王㛃、张龘、欧阳䶮')).toEqual([]);
    expect(unprinted('𡒄𠮷祥𡒄').map(withCode)).toEqual(['𡒄 (U+21484)', '𠮷 (U+20BB7)']);
  });

  it('are not missed where nothing is to be seen', () => {
    expect(unprinted('林\u{E0100}知\u200B夏\u3000')).toEqual([]);
  });
});
