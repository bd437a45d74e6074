import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { commandPath } from './installed.ts';
import type { Needed } from './installed.ts';

/** A virtual X display. Without a display neither browser engine has WebGL. */
export interface Display {
  /** The name, such as `:99`. */
  readonly name: string;
  close(): Promise<void>;
}

export const neededForDisplay: Needed = { file: commandPath('Xvfb'), aptPackage: 'xvfb' };

/** Starts a display under a free number. Throws if it ends before it reports the number. */
export async function startDisplay(): Promise<Display> {
  const size = ['-screen', '0', '1600x1200x24'];
  const server = spawn(neededForDisplay.file!, ['-displayfd', '3', '-nolisten', 'tcp', ...size], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // A run that breaks off must leave no display behind.
  const kill = () => server.kill();
  process.once('exit', kill);
  const ended = once(server, 'exit');
  const said = once(server.stdio[3] as Readable, 'data');
  const [first] = (await Promise.race([said, ended])) as [Buffer | number | null];
  if (!Buffer.isBuffer(first)) throw new Error(`Xvfb ended with ${first}`);
  return {
    name: `:${first.toString().trim()}`,
    async close() {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}
