// Node 20 does not run TypeScript, so vite imports the script and its modules. The project needs
// vite anyway.
// Usage: node src/build/cli/run.mjs <path/of/script.ts> [arguments]
import { runnerImport } from 'vite';

const [script, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./${script}`, { configFile: false });
process.exitCode = await module.main(args);
