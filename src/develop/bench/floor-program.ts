/** The floor as a program: reads the files of a folder, looks for the phrases of a file, and writes how many it found. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFloor } from './floor.ts';

const [list, folder] = process.argv.slice(2) as [string, string];
const floor = createFloor(JSON.parse(readFileSync(list, 'utf8')) as string[]);
let found = 0;
for (const name of readdirSync(folder)) found += floor(readFileSync(join(folder, name), 'utf8'));
console.log(found);
