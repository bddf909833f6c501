/**
 * What `Map.groupBy` does, for a Node that lacks it (before 21).
 *
 * @see https://tc39.es/ecma262/#sec-map.groupby
 */
export default function groupBy<Key, Item>(
  items: Iterable<Item>,
  readKey: (item: Item, index: number) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = readKey(item, index);
    index += 1;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
