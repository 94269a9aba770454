// What counts as the head of a document, where it may say who speaks.

/** How many passages the head has. */
export const HEAD_PASSAGES = 6;
/** Most characters of a passage that belongs to it. */
export const HEAD_LENGTH = 140;
