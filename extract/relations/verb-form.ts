// What a form of a verb says of its subject.

/**
 * - infinitive: "soutenir"; its subject is that of the verb that governs it. Dutch "steunen" may be
 *   a plural present as well.
 * - first: "soutenons", "steun" after "ik"; the one who speaks.
 * - third: any other finite form.
 * - gerund: "soutenant", "steunend", "supporting".
 * - participle: "soutenu", "gesteund", "supported".
 */
export type VerbForm = 'infinitive' | 'first' | 'third' | 'gerund' | 'participle';
