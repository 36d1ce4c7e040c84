/** A function that makes a value when it is first called, and gives the same ever after: what few texts need costs the others nothing. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
