// The Neo4j server as published on Maven Central: fetched once into a cache folder named after its
// version, complete or not at all.
import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../extract/app-error.ts';
import { outputOf } from './needs.ts';

/** The long-term support line; runs on Java 17. */
export const NEO4J_VERSION = '5.26.12';

const POM = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>diplograph</groupId>
  <artifactId>neo4j-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.neo4j.app</groupId>
      <artifactId>neo4j-server</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

const cacheFolder = (): string =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'diplograph');

/** Folder with the server's jars, whether or not they are there yet. */
export const libraryFolder = (): string => join(cacheFolder(), `neo4j-${NEO4J_VERSION}`);

export const isFetched = (): Promise<boolean> =>
  access(libraryFolder()).then(
    () => true,
    () => false,
  );

/** The jars, fetched with Maven if they are not there. @throws AppError engine-unavailable */
export const fetchDistribution = async (): Promise<string> => {
  const library = libraryFolder();
  if (await isFetched()) return library;
  const work = join(cacheFolder(), `fetching-${process.pid}-${randomUUID()}`);
  try {
    await mkdir(work, { recursive: true });
    await writeFile(join(work, 'pom.xml'), POM);
    const goal = ['-B', '-q', '-f', join(work, 'pom.xml'), 'dependency:copy-dependencies'];
    const jars = join(work, 'jars');
    const { code, text } = await outputOf('mvn', [
      ...goal,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${jars}`,
    ]);
    if (code !== 0) {
      const why = text.trim().split('\n').slice(0, 5).join('\n');
      throw new AppError('engine-unavailable', `Neo4j could not be fetched with Maven:\n${why}`);
    }
    await rename(jars, library).catch(async (error: unknown) => {
      // Another process was first.
      if (!(await isFetched())) throw error;
    });
    return library;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};
