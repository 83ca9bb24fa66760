/** One written sign: its middle, how high and wide it is in millimetres, and by how many degrees it is turned. */
export type Sign = {
  readonly sign: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly width: number;
  readonly turn: number;
};

type Arc = {
  readonly height: number;
  /** The widest angle that the text may take, in degrees. */
  readonly most: number;
};

const degree = Math.PI / 180;

/** The angles between signs stay near one another for short names and never go over `most`. */
function spread(count: number, { most }: Arc, perSign: number): number {
  return Math.min(most, perSign * Math.max(count - 1, 0));
}

/** Text on a circle from left to right, its signs upright to it; `below` it stands on the lower half, for reading. */
export function alongRound(
  text: string,
  arc: Arc & { readonly radius: number; readonly below?: boolean },
): Sign[] {
  const all = [...text];
  const { radius, height, below = false } = arc;
  const comfortable = (height * (below ? 1 : 1.35)) / radius / degree;
  const sweep = spread(all.length, arc, below ? comfortable : Math.max(comfortable, 14));
  const step = all.length > 1 ? sweep / (all.length - 1) : 0;
  const width = Math.min(height * (below ? 0.7 : 1), step === 0 ? height : step * degree * radius * 0.92);
  return all.map((sign, at) => {
    const angle = (at * step - sweep / 2) * (below ? -1 : 1) + (below ? 180 : 0);
    return {
      sign,
      x: radius * Math.sin(angle * degree),
      y: -radius * Math.cos(angle * degree),
      height,
      width,
      turn: below ? angle - 180 : angle,
    };
  });
}

/** Text on an oval at even distances along its line, the signs upright to it. */
export function alongOval(text: string, arc: Arc & { readonly rx: number; readonly ry: number }): Sign[] {
  const all = [...text];
  const { rx, ry, height, most } = arc;
  const half = Math.min(most, 30 + 18 * all.length) / 2;
  const line = measured(rx, ry, half);
  const length = line.at(-1)?.length ?? 0;
  const step = all.length > 1 ? length / (all.length - 1) : 0;
  return all.map((sign, at) => {
    const wanted = all.length > 1 ? at * step : length / 2;
    const { angle } = line.find((point) => point.length >= wanted - 1e-9) ?? { angle: half * degree };
    const [x, y] = [rx * Math.sin(angle), -ry * Math.cos(angle)];
    return {
      sign,
      x,
      y,
      height,
      width: Math.min(height, step === 0 ? height : step * 0.92),
      // Upright to the oval means along its normal, which is not the line to the middle.
      turn: Math.atan2(x / rx ** 2, -y / ry ** 2) / degree,
    };
  });
}

/** Points on the upper line of an oval with the way from its left end to each. */
function measured(rx: number, ry: number, half: number): { angle: number; length: number }[] {
  const points: { angle: number; length: number }[] = [];
  let length = 0;
  let before: [number, number] | undefined;
  for (let at = 0; at <= 720; at += 1) {
    const angle = (-half + (2 * half * at) / 720) * degree;
    const here: [number, number] = [rx * Math.sin(angle), ry * Math.cos(angle)];
    if (before) length += Math.hypot(here[0] - before[0], here[1] - before[1]);
    points.push({ angle, length });
    before = here;
  }
  return points;
}

/** Text in a square in columns from right to left, as name seals have it; `side` is the room within the frame. */
export function inSquare(text: string, side: number): Sign[] {
  const all = [...text];
  const columns = Math.ceil(Math.sqrt(all.length));
  const rows = Math.ceil(all.length / columns);
  const [width, height] = [side / columns, side / rows];
  return all.map((sign, at) => ({
    sign,
    x: side / 2 - width * (Math.floor(at / rows) + 0.5),
    y: -side / 2 + height * ((at % rows) + 0.5),
    height: height * 0.92,
    width: width * 0.92,
    turn: 0,
  }));
}
