// What the stages look things up in; loaded once and shared by all documents.
import type { GazetteerRow, ThemeRow } from './gazetteer/schema.ts';

export interface Resources {
  readonly gazetteer: ReadonlyMap<string, GazetteerRow>;
  readonly themes: ReadonlyMap<string, ThemeRow>;
}

export const loadResources = async (): Promise<Resources> => ({
  gazetteer: new Map(),
  themes: new Map(),
});
