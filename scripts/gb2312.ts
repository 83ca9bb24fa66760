/** The 6,763 characters of GB 2312-1980, the everyday simplified characters, in the order of the standard. */
export function gb2312Characters(): string[] {
  const decoder = new TextDecoder('gbk');
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, at) => 0xb0 + at);
  const cells = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, at) => 0xa1 + at);
  return rows
    .flatMap((row) => cells.map((cell) => decoder.decode(new Uint8Array([row, cell]))))
    .filter((text) => /^\p{Unified_Ideograph}$/u.test(text));
}
