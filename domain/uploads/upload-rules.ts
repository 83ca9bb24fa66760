import * as z from 'zod';
import type { Finding, Text } from '../findings.ts';

type Words = { readonly message: Text; readonly remedy: Text };

const otherFile: Text = {
  zh: '请重新扫描或导出为普通的 PDF、JPEG 或 PNG 文件后再上传。',
  en: 'Scan or export it again as a plain PDF, JPEG or PNG, and upload that.',
};
const printAgain: Text = {
  zh: '请用“打印为 PDF”另存一份后再上传。',
  en: 'Save a copy with “print to PDF” and upload that one.',
};

/** Why a file is not taken: permanent codes, each with what to do about it. */
const rules = {
  U01: { message: { zh: '文件是空的。', en: 'The file is empty.' }, remedy: otherFile },
  U02: {
    message: { zh: '只接受 PDF、JPEG、PNG 文件。', en: 'Only PDF, JPEG and PNG are taken.' },
    remedy: otherFile,
  },
  U03: {
    message: { zh: '文件内容与所声明的类型不符。', en: 'The content is of another type than was said.' },
    remedy: {
      zh: '请不要更改文件扩展名，用原来的程序导出。',
      en: 'Export it anew; renaming a file does not change it.',
    },
  },
  U04: {
    message: { zh: '文件损坏，无法完整读取。', en: 'The file is damaged and cannot be read to its end.' },
    remedy: otherFile,
  },
  U05: {
    message: { zh: 'PDF 设有密码或加密。', en: 'The PDF is encrypted.' },
    remedy: { zh: '请去除密码保护后再上传。', en: 'Take the password off and upload it again.' },
  },
  U06: { message: { zh: 'PDF 含有脚本。', en: 'The PDF contains scripts.' }, remedy: printAgain },
  U07: { message: { zh: 'PDF 含有附件。', en: 'The PDF contains other files.' }, remedy: printAgain },
  U08: {
    message: { zh: 'PDF 含有启动程序、提交数据等动作。', en: 'The PDF starts programs or sends data.' },
    remedy: printAgain,
  },
  U09: {
    message: {
      zh: '图片尺寸过大（最多 4000 万像素）。',
      en: 'The picture is too large (at most 40 million pixels).',
    },
    remedy: { zh: '请以 300 dpi 扫描 A4 纸即可。', en: 'A sheet of A4 at 300 dpi is enough.' },
  },
  U10: {
    message: { zh: '安全扫描发现有害内容。', en: 'The security scan has found something harmful.' },
    remedy: { zh: '请在安全的设备上重新制作该文件。', en: 'Make the file anew on a device that is clean.' },
  },
} as const satisfies Record<string, Words>;

/** See {@link rules}. */
export const UploadRule = z.enum(Object.keys(rules) as [keyof typeof rules]);
/** See the schema. */
export type UploadRule = z.infer<typeof UploadRule>;

/** What is wrong with a file, in words, with the remedy. */
export function findingOf(rule: UploadRule): Finding {
  return { path: '', rule, base: '网络安全法 art. 21', ...rules[rule] };
}
