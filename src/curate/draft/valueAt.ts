/** The keys and indices from the root of a file's JSON down to a value. */
export type Path = readonly (string | number)[];

type JsonObject = Readonly<Record<string, unknown>>;

/** The order of the keys in the data files. It decides the position of a new key. */
const order = [
  'type id speaker mode quote exact prefix suffix start end translation places place relation',
  'ground says properties name asPrinted otherNames guessedName kind isGroup theatre precision',
  'uncertaintyMetres',
  'labelPoint identification method caveats crosswalk sources title licence url note en ar',
  'geometry coordinates',
].flatMap((keys) => keys.split(' '));

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as JsonObject)[key]
        : undefined,
    root,
  );
}

export function textAt(root: unknown, path: Path): string {
  const value = valueAt(root, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function listAt(root: unknown, path: Path): readonly unknown[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? value : [];
}

/**
 * Returns the root with another value at a path; `undefined` removes the key. Everything beside the
 * path stays as it is and in its order, even keys that the desk does not know.
 */
export function withValueAt(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(root) ? root : [];
    if (rest.length === 0 && value === undefined) return list.toSpliced(key, 1);
    return list.toSpliced(key, 1, withValueAt(list[key], rest, value));
  }
  const object = (typeof root === 'object' && root !== null ? root : {}) as JsonObject;
  const next = withValueAt(object[key], rest, value);
  return next === undefined ? withoutKey(object, key) : withKey(object, key, next);
}

function withKey(object: JsonObject, key: string, value: unknown): JsonObject {
  if (Object.hasOwn(object, key)) return { ...object, [key]: value };
  const rank = order.indexOf(key);
  const entries = Object.entries(object);
  const after = entries.findLastIndex(([other]) => {
    const otherRank = order.indexOf(other);
    return rank < 0 || (otherRank >= 0 && otherRank < rank);
  });
  return Object.fromEntries(entries.toSpliced(after + 1, 0, [key, value]));
}

function withoutKey(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== key));
}
