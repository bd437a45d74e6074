import { parseArgs } from 'node:util';
import { formatProblem } from '../../story/check/problem.ts';
import { dataFolder, readStory } from '../readData.ts';

/** Runs `npm run check [-- --article FILE]`. Prints every problem and returns the exit code. */
export function main(args: string[]): number {
  let article: string | undefined;
  try {
    article = parseArgs({ args, options: { article: { type: 'string' } } }).values.article;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm run check [-- --article FILE]`);
    return 1;
  }
  const result = readStory(dataFolder, article);
  if (!result.ok) {
    console.error(result.problems.map(formatProblem).join('\n\n'));
    const count = result.problems.length;
    console.error(`\n${count} ${count === 1 ? 'problem' : 'problems'} in the data.`);
    return 1;
  }
  const { places, 'data/claims.json': claims, 'data/speakers.json': speakers } = result.data;
  const against = article === undefined ? '' : ', every quote found in the article';
  console.log(
    `The data is sound: ${places.size} places, ${claims.length} claims, ${speakers.length} speakers${against}.`,
  );
  return 0;
}
