import * as z from 'zod';
import { Text } from '../findings.ts';

/** What is compared with the time before: steps, papers and visits of a founder, working days, and fees in fen. */
export const measures = ['steps', 'papers', 'days', 'visits', 'feesFen'] as const;
/** See {@link measures}. */
export type Measure = (typeof measures)[number];

/** The parts of a case of which a time before was published; `case` is the whole. */
export const measuredSteps = ['case', 'registration', 'seals', 'bank', 'tax'] as const;
/** See {@link measuredSteps}. */
export type MeasuredStep = (typeof measuredSteps)[number];

/** A figure of the time before the reform, with who published it and when (a year, a month or a day). */
export const EarlierFigure = z.strictObject({
  measure: z.enum(measures),
  step: z.enum(measuredSteps).default('case'),
  value: z.number().positive(),
  source: Text,
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
});
/** See the schema. */
export type EarlierFigure = z.infer<typeof EarlierFigure>;
