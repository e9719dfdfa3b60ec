/** Runs other programs. */
import { spawn } from 'node:child_process';

/** Called with each line of progress. */
export type Log = (line: string) => void;

/**
 * Runs a program to its end, its output kept back unless it fails.
 * @throws with the end of its output where it exits with anything but 0.
 */
export function finished(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
		const output: string[] = [];
		const append = (chunk: Buffer): void => void output.push(chunk.toString());
		child.stdout.on('data', append);
		child.stderr.on('data', append);
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}:\n${output.join('').slice(-4000)}`));
		});
	});
}
