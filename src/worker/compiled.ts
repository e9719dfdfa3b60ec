/**
 * Code that is compiled once and stored for the next start, as VS Code stores its own. Half of what a cold worker does before its first
 * answer is to compile, a function at a time. The cache holds the functions that had run by then. Nothing depends on it: where it cannot
 * be read, is damaged, or belongs to other code or another engine, the code is compiled again.
 *
 * Node's `module.enableCompileCache` stores what is compiled when a file is loaded, and not what was compiled while it ran: with it the
 * worker's first answer took 28 % more processor time (Node 24).
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** A CommonJS module that is compiled. */
export interface CompiledModule {
	/** Runs it at the first call; answers with what it exports, or throws what it throws. */
	run(): unknown;
	/** Whether the cache could be used. */
	readonly isCached: boolean;
	/** Stores what is compiled by now for the next start; does nothing where it is stored already, or cannot be. */
	store(): void;
}

/** Bytes at the start of a cache: how long the module's code is, and what was compiled of it. */
const HEADER = 8;
const WRAPPER = ['(function (exports, require, module) {', '\n})'] as const;

type Wrapped = (exports: object, require: NodeJS.Require, module: { exports: object }) => void;

/**
 * Compiles the module at `file`; its compiled code is stored at `cache`. Throws where there is no such file. Running it is another step, for
 * either holds up its thread for a while.
 */
export function compiledModule(file: string, cache: string): CompiledModule {
	const code = readFileSync(file);
	const cachedData = cachedCode(cache, code);
	const script = new Script(WRAPPER[0] + code.toString() + WRAPPER[1], {
		filename: file,
		columnOffset: -WRAPPER[0].length,
		...(cachedData ? { cachedData } : {}),
	});
	const isCached = cachedData !== undefined && script.cachedDataRejected !== true;
	let module: { exports: object } | undefined;
	return {
		run: () => {
			if (module) return module.exports;
			module = { exports: {} };
			(script.runInThisContext() as Wrapped)(module.exports, createRequire(file), module);
			return module.exports;
		},
		isCached,
		store: () => {
			if (!isCached) write(cache, code, script.createCachedData());
		},
	};
}

/**
 * The cache of this very code, if it is whole. V8 checks neither, so the code is stored as well, and what was compiled twice: to compare takes
 * a tenth of the time of a checksum, for a loop of ours would run here before it is compiled itself.
 */
function cachedCode(file: string, code: Buffer): Buffer | undefined {
	try {
		const bytes = readFileSync(file);
		const compiledAt = HEADER + bytes.readUInt32LE(0);
		const againAt = compiledAt + bytes.readUInt32LE(4);
		const compiled = bytes.subarray(compiledAt, againAt);
		const isWhole = code.equals(bytes.subarray(HEADER, compiledAt)) && compiled.equals(bytes.subarray(againAt));
		return isWhole && compiled.length > 0 ? compiled : undefined;
	} catch {
		return undefined;
	}
}

/** Under another name first: another window may read it now. */
function write(file: string, code: Buffer, compiled: Buffer): void {
	const fresh = `${file}.${process.pid}.new`;
	const header = Buffer.alloc(HEADER);
	header.writeUInt32LE(code.length, 0);
	header.writeUInt32LE(compiled.length, 4);
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(fresh, Buffer.concat([header, code, compiled, compiled]));
		renameSync(fresh, file);
	} catch {
		// A disk that is full or may not be written: the next start compiles again.
		removeQuietly(fresh);
	}
}

function removeQuietly(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		// There is no such folder.
	}
}
