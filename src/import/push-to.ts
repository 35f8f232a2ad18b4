/** Adds a value to the list that a map holds for a key. Copying lists instead would take quadratic time. */
export function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
