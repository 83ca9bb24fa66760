import * as z from 'zod';

/** What is done with food, as the form asks for it; the first needs a filing, the second may be promised. */
const foodActivities = ['prepackaged', 'simple-making', 'other'] as const;

/** The part of the form about food (一业一证): what is done with it, and whether the promise is given with the form. */
export const FoodWish = z.strictObject({
  activity: z.enum(foodActivities),
  commits: z.boolean().optional(),
});
/** See the schema. */
export type FoodWish = z.infer<typeof FoodWish>;
