// What a local Neo4j needs on this machine: Java 17 or newer, and Maven to fetch the server once.
import { spawn } from 'node:child_process';

export interface Output {
  /** null if the program was not found or was killed. */
  readonly code: number | null;
  readonly text: string;
}

/** Runs a program to its end; what it prints on either stream is the text. */
export const outputOf = (program: string, args: readonly string[]): Promise<Output> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.on('error', () => resolve({ code: null, text }));
    child.on('close', (code) => resolve({ code, text }));
  });

const MIN_JAVA = 17;

const missingJava = async (): Promise<string | null> => {
  const { code, text } = await outputOf('java', ['-version']);
  const how = `install a JDK or JRE ${MIN_JAVA} or newer (https://adoptium.net) and put java on the PATH`;
  if (code !== 0) return `java was not found: ${how}`;
  const version = /version "(\d+)/.exec(text)?.[1];
  if (version !== undefined && Number(version) >= MIN_JAVA) return null;
  return `java is ${version ?? 'of an unknown version'}, but ${MIN_JAVA} is needed: ${how}`;
};

const missingMaven = async (): Promise<string | null> =>
  (await outputOf('mvn', ['-version'])).code === 0
    ? null
    : 'mvn was not found: install Apache Maven (https://maven.apache.org) to fetch the Neo4j server once';

/** What is missing, a sentence each; empty if a server can be started. `fetched`: no Maven needed. */
export const missingNeeds = async (fetched: boolean): Promise<string[]> => {
  const missing = await Promise.all([missingJava(), fetched ? null : missingMaven()]);
  return missing.filter((reason) => reason !== null);
};
