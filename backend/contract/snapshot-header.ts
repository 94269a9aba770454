// The header that tells from which dataset an answer comes.

/**
 * Header of every answer, failures too, that comes from a graph at rest: the hash of its dataset.
 * Another one than before means that other documents were loaded meanwhile.
 */
export const SNAPSHOT_HEADER = 'Diplograph-Snapshot';
