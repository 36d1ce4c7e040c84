/** Checks the files of a folder on a number of threads, as a program. */
import { checkOnThreads } from './threads.ts';

const [folder, threads] = process.argv.slice(2) as [string, string];
console.log(await checkOnThreads(folder, Number(threads)));
