import * as z from 'zod';

/**
 * What the bank answers when the basic deposit account is open (银发〔2019〕41号): the account, the number of
 * the filing (J + 13 digits), the level of due diligence (反洗钱法 art.29) and the verified will to open.
 */
export const BankAnswer = z.strictObject({
  branch: z.string().min(1).max(80),
  accountNumber: z.string().regex(/^\d{12,22}$/),
  basicAccountNumber: z.string().regex(/^J\d{13}$/),
  dueDiligence: z.enum(['simplified', 'standard', 'enhanced']),
  willVerifiedAt: z.iso.datetime(),
  filedAt: z.iso.datetime(),
});
/** See the schema. */
export type BankAnswer = z.infer<typeof BankAnswer>;

/** The reasons for which a bank may refuse an account; R1–R5 from the central bank's rules. */
export const bankRefusalReasons = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9'] as const;
