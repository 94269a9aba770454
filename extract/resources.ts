// What the stages look things up in; loaded once and shared by all documents.

export interface Resources {
  readonly seeds: string;
}

export const loadResources = async (): Promise<Resources> => ({ seeds: '' });
