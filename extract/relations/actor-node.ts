// An entity that tokens of a sentence stand for.

export interface ActorNode {
  readonly id: string;
  /** Indexes of tokens; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /**
   * "ours": a noun with "our" before it, as "notre présence"; it acts, but is not acted upon. "us": the
   * speaker as the one who is acted upon. "theirs": English "its", whose doer was named before.
   */
  readonly kind: 'mention' | 'adjective' | 'pronoun' | 'voice' | 'ours' | 'us' | 'theirs';
  /** How surely the words mean the entity as one who acts. */
  readonly weight: number;
}
