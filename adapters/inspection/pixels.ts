/** Pixels of one picture; a sheet of A4 at 600 dpi has 35 million. */
export const mostPixels = 40_000_000;
