/** One phase of a bench inside the extension host. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blocks } from './blocks.js';

/** Where profiles go; empty where none are wanted. Filled in by the bundler. */
declare const PROFILES: string;

const MARK = '[bench] ';

/** Runs one phase and writes the longest stretches of the thread meanwhile to the log. */
export async function phase(name: string, work: () => Promise<string> | Promise<void>): Promise<void> {
	const blocks = await Blocks.start();
	const note = await work();
	const { stretches, profile } = await blocks.ended();
	if (PROFILES !== '') writeFileSync(join(PROFILES, `${name.replace(/\W+/g, '-')}.cpuprofile`), JSON.stringify(profile));
	console.log(MARK + JSON.stringify({ name, ...stretches, note: note ?? '' }));
}
