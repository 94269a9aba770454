// The constants that decide when a number may be called an association, and how many links are drawn.

/**
 * Least number of units that speak of each of the two, and least number in which they stand, or would
 * be expected to stand, together. Below it the page says "too few passages to say".
 */
export const MIN_SUPPORT = 3;

/** Links that each entity of an overview keeps, strongest first. */
export const LINKS_PER_ENTITY = 3;

/** Links that one drawing can show and still be read. */
export const MAX_LINKS = 120;

/** Links that are returned among entities that the reader chose, before only the strongest are. */
export const MAX_CHOSEN_LINKS = 1_000;
