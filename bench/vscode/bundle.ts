/** Bundles what a bench runs inside the extension host. */
import { join } from 'node:path';
import { build } from 'esbuild';

const OUT = join(import.meta.dirname, '..', '..', 'out', 'bench');

/** The path of `bench/vscode/NAME.ts` as one file; with `--profile` on the command line it keeps CPU profiles beside it. */
export async function bundledHost(name: string): Promise<string> {
	const outfile = join(OUT, `${name}.cjs`);
	await build({
		entryPoints: [join(import.meta.dirname, `${name}.ts`)],
		outfile,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		external: ['vscode'],
		logLevel: 'warning',
		define: { PROFILES: JSON.stringify(process.argv.includes('--profile') ? OUT : '') },
	});
	return outfile;
}
