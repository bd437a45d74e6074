// Writes down the most memory, in bytes, that this process or an earlier one with the same file
// held.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.PEAK_FILE;
  const before = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  writeFileSync(file, String(Math.max(before, process.resourceUsage().maxRSS * 1024)));
});
