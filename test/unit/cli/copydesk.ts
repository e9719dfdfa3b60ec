/** The command line as tests run it. */
import { Readable, Writable } from 'node:stream';
import type { Io } from '../../../src/cli/io.js';
import { run } from '../../../src/cli/program.js';
import type { AnnotateOptions } from '../../../src/engine/annotate.js';
import { generatorOf } from '../../../src/formats/generator.js';
import { annotateRegistered } from '../../../src/register/annotate-registered.js';

/** What a run of the command line gave. */
export interface Outcome {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** Collects what is written. */
export class Sink extends Writable {
	text = '';
	override _write(chunk: Buffer, _encoding: string, done: () => void): void {
		this.text += chunk.toString('utf8');
		done();
	}
}

/** Runs the command line in this process, without the model. */
export async function copydesk(
	args: readonly string[],
	stdin: string | Uint8Array = '',
	terminal: { readonly isTTY?: boolean } = {},
	more: Pick<AnnotateOptions, 'budget'> = {},
): Promise<Outcome> {
	const out = Object.assign(new Sink(), terminal);
	const err = new Sink();
	const io: Io = {
		stdin: Readable.from([Buffer.from(stdin)]),
		stdout: out,
		stderr: err,
		generator: () => generatorOf(null),
		annotate: (text, corrections, { register, ...options }) => ({
			...annotateRegistered(text, corrections, { ...options, ...more, model: null }, register),
			generator: generatorOf(null),
		}),
		startThread: noThreads,
	};
	const code = await run(args, io);
	return { code, out: out.text, err: err.text };
}

/** Threads have the model; what is tested here has none. */
export function noThreads(): never {
	throw new Error('no threads here');
}
