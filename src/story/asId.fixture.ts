/** Returns a text as an id of the kind that is asked for. Only tests know ids beforehand. */
export function asId<Id extends string>(text: string): Id {
  return text as Id;
}
