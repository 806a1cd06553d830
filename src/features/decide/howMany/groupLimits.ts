/** What messages may gain a head, in money. */
export const gainAllowed = { least: 0, most: 1e6 };

/** η, how soon it is gained. Below, what there is to gain would be beyond counting. */
export const exponentAllowed = { least: 0.01, most: 10 };
