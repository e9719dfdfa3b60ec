/**
 * Code that is compiled once and kept from one start to the next, as VS Code keeps its own: half of what a cold worker does before its first
 * answer is to compile, a function at a time. What is kept holds the functions that had run by then. Nothing depends on it: where it cannot
 * be read, is damaged, or belongs to other code or another engine, the code is compiled anew.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** A CommonJS module that has run. */
export interface CompiledModule {
	readonly exports: unknown;
	/** Whether what was kept could be used. */
	readonly wasKept: boolean;
	/** Keeps what is compiled by now, for the next start; does nothing where that is kept already, or cannot be. */
	keep(): void;
}

/** Bytes before the compiled code: a checksum of the module's code, and one of the compiled code, since V8 checks neither. */
const HEADER = 8;
const WRAPPER = ['(function (exports, require, module) {', '\n})'] as const;

type Wrapped = (exports: object, require: NodeJS.Require, module: { exports: object }) => void;

/** Runs the module at `file`; its compiled code is kept at `kept`, or nowhere. Throws what the module throws, or where there is none. */
export function compiledModule(file: string, kept: string | undefined): CompiledModule {
	const code = readFileSync(file);
	const cachedData = kept === undefined ? undefined : keptAt(kept, code);
	const script = new Script(WRAPPER[0] + code.toString() + WRAPPER[1], {
		filename: file,
		columnOffset: -WRAPPER[0].length,
		...(cachedData ? { cachedData } : {}),
	});
	const wasKept = cachedData !== undefined && script.cachedDataRejected !== true;
	const module = { exports: {} };
	(script.runInThisContext() as Wrapped)(module.exports, createRequire(file), module);
	return {
		exports: module.exports,
		wasKept,
		keep: () => {
			if (kept !== undefined && !wasKept) write(kept, code, script.createCachedData());
		},
	};
}

/** What is kept for this very code, whole. */
function keptAt(file: string, code: Buffer): Buffer | undefined {
	try {
		const bytes = readFileSync(file);
		const compiled = bytes.subarray(HEADER);
		return bytes.readInt32LE(0) === checksum(code) && bytes.readInt32LE(4) === checksum(compiled) ? compiled : undefined;
	} catch {
		return undefined;
	}
}

/** Under another name first: another window may read it now. */
function write(file: string, code: Buffer, compiled: Buffer): void {
	const fresh = `${file}.${process.pid}.new`;
	const header = Buffer.alloc(HEADER);
	header.writeInt32LE(checksum(code), 0);
	header.writeInt32LE(checksum(compiled), 4);
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(fresh, Buffer.concat([header, compiled]));
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

/** FNV-1a over 32-bit words, and the bytes behind the last one. */
function checksum(bytes: Buffer): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = bytes.length & ~3;
	let hash = 0x811c9dc5 ^ bytes.length;
	for (let at = 0; at < end; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x01000193);
	for (let at = end; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
	return hash;
}
