import * as z from 'zod';
import { openedTypes } from '../../../domain/application/application.ts';
import { paperSources } from '../../../domain/application/needed-papers.ts';
import { situationNames } from '../../../domain/application/situations.ts';
import { stepNames } from '../../../domain/case/planned-steps.ts';
import { giftKinds } from '../../../domain/cities/city-profile.ts';
import { Text } from '../../../domain/findings.ts';
import { guidePlaces } from '../../../domain/guide/topic.ts';
import { PaperKind } from '../../../domain/uploads/paper-kinds.ts';

/** A kind of enterprise that can be opened. */
export const EntityTypeName = z.enum(openedTypes);

/** A city with an authority of its own, by its code. */
export const cityPath = z.object({ city: z.string().regex(/^\d{6}$/) });

const Kind = z.object({
  entityType: EntityTypeName,
  name: Text,
  head: Text,
  nameEnds: z.string(),
  /** `most` is left out where the law sets none. */
  members: z.object({ word: Text, least: z.int(), most: z.int().optional(), base: z.string() }).optional(),
});

/** A question on the way to the right kind of enterprise; each answer leads to another question or to a kind. */
const Question = z.object({
  id: z.string(),
  text: Text,
  help: Text.optional(),
  answers: z.array(
    z.object({
      id: z.string(),
      text: Text,
      next: z.string().optional(),
      kind: EntityTypeName.optional(),
      reason: Text.optional(),
      base: z.string().optional(),
    }),
  ),
});

const Paper = z.object({
  id: z.string(),
  title: Text,
  source: z.enum(paperSources),
  base: z.string(),
  note: Text,
  upload: PaperKind.optional(),
  because: z.enum(situationNames).optional(),
});

/** The guide for one kind of enterprise in one city; `hours` is empty where the clock runs day and night. */
export const Guide = z
  .object({
    city: z.string(),
    name: Text,
    authority: Text,
    version: z.string(),
    entityType: EntityTypeName,
    kinds: z.array(Kind),
    questions: z.array(Question),
    situations: z.array(
      z.object({
        situation: z.enum(situationNames),
        question: Text,
        examined: z.object({ rule: z.string(), statement: Text, base: z.string() }).optional(),
      }),
    ),
    papers: z.array(Paper),
    steps: z.array(
      z.object({
        step: z.enum(stepNames),
        by: Text,
        after: z.array(z.enum(stepNames)),
        promisedMinutes: z.int().optional(),
        legalDays: z.number().optional(),
      }),
    ),
    feesFen: z.int(),
    gifts: z.array(z.enum(giftKinds)),
    hours: z.array(z.object({ opens: z.string(), closes: z.string() })),
    remedies: z.array(Text),
    remediesBase: z.string(),
  })
  .meta({ id: 'Guide' });

/** Something that a question in plain words may be about, and where it is answered. */
export const Topic = z
  .object({
    id: z.string(),
    title: Text,
    place: z.enum(guidePlaces),
    entityType: EntityTypeName.optional(),
    situation: z.enum(situationNames).optional(),
  })
  .meta({ id: 'GuideTopic' });
