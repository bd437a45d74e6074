import { parseArgs } from 'node:util';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dataFolder, readArticle } from '../../build/readData.ts';
import { formatProblem } from '../../story/check/problem.ts';
import type { ArticleText } from '../../story/check/checkQuotes.ts';
import { pagePath } from '../api.ts';
import { startDesk } from './startDesk.ts';

const usage = 'Usage: npm run curate [-- --article FILE] [-- --port N]';

/**
 * Runs `npm run curate [-- --article FILE]`: starts the curator's desk, which serves until it is
 * stopped.
 */
export async function main(args: string[]): Promise<number> {
  let values: { article?: string; port?: string };
  try {
    values = parseArgs({
      args,
      options: { article: { type: 'string' }, port: { type: 'string' } },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return 1;
  }
  let article: ArticleText | null = null;
  if (values.article !== undefined) {
    const read = readArticle(values.article);
    if (!read.ok) {
      console.error(formatProblem(read.problem));
      return 1;
    }
    article = read.article;
  }
  const asked = Number(values.port ?? 4174);
  if (!Number.isInteger(asked) || asked < 0 || asked > 65_535) {
    console.error(`“${values.port}” is no port: write a number from 0 to 65535.\n${usage}`);
    return 1;
  }
  let server: Server;
  try {
    server = await startDesk(dataFolder, article, asked);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(`Port ${asked} is taken, perhaps by another desk. Try: -- --port ${asked + 1}`);
    return 1;
  }
  const { port } = server.address() as AddressInfo;
  console.log(`The curator’s desk: http://localhost:${port}${pagePath}  (Ctrl+C ends it)`);
  console.log(`It writes into ${dataFolder}`);
  return 0;
}
