// The engine that the settings ask for: Neo4j where its address is given, else the embedded one.
import type { Settings } from '../settings/settings.ts';
import type { Engine } from './engine.ts';

/** @throws AppError engine-unavailable, settings-invalid */
export const openEngine = async (settings: Settings): Promise<Engine> => {
  const timeoutMs = settings.queryTimeout;
  // Only the one that is used is loaded.
  if (settings.neo4jUri === undefined) {
    const { EmbeddedEngine } = await import('./embedded/embedded-engine.ts');
    return EmbeddedEngine.open({ data: settings.data, timeoutMs });
  }
  const { Neo4jEngine } = await import('./neo4j/neo4j-engine.ts');
  return Neo4jEngine.open({
    uri: settings.neo4jUri,
    user: settings.neo4jUser,
    password: settings.neo4jPassword ?? '',
    database: settings.neo4jDatabase,
    timeoutMs,
  });
};
