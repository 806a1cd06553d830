/** The numbers that an expression may name, by their names in lower case. */
export type Scope = ReadonlyMap<string, number>;
