/** The value at a JSON pointer (RFC 6901) of plain data; names of the form contain no escapes. */
export function valueAt(data: unknown, pointer: string): unknown {
  return segments(pointer).reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined,
    data,
  );
}

/** A copy of the data with another value at the pointer. */
export function withValueAt<T>(data: T, pointer: string, value: unknown): T {
  return replace(data, segments(pointer), value) as T;
}

/** The id of the element in which the value at the pointer is filled in. */
export function fieldId(pointer: string): string {
  return `field${pointer.replaceAll('/', '-')}`;
}

/** The name of a field in the text catalogues: its pointer without positions. */
export function fieldName(pointer: string): string {
  return segments(pointer)
    .filter((name) => !/^\d+$/.test(name))
    .join('.');
}

/** Tells whether a fault at `path` belongs to the field at `pointer` or to something inside it. */
export function isAt(path: string, pointer: string): boolean {
  return path === pointer || path.startsWith(`${pointer}/`);
}

function segments(pointer: string): string[] {
  return pointer.split('/').slice(1);
}

function replace(data: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(data)) {
    return data.map((entry: unknown, index) =>
      index === Number(name) ? replace(entry, rest, value) : entry,
    );
  }
  const record = data as Record<string, unknown>;
  return { ...record, [name]: replace(record[name], rest, value) };
}
