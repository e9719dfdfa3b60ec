/** Reads the registers that a command names, and writes one. */
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDatabaseError } from '../archive/database.js';
import { RegisterIndex } from '../register/index-of.js';
import { parseRegister } from '../register/parse.js';
import { registerInFile } from '../register/reading.js';
import { EMPTY_REGISTER, REGISTER_FILE, type Register } from '../register/register.js';
import { stacked } from '../register/stack.js';
import { registerText } from '../register/write.js';
import { RegisterChecks } from '../views/register/run.js';
import { LockFile } from '../worker/archive/lock-file.js';
import { DocumentError, UsageError, type Annotate } from './io.js';
import { writeOutput } from './write-file.js';
import { textAt, NearestAbove } from './files.js';

/**
 * The registers of the files as one, the most general first.
 * @throws UsageError with file, line and column where one cannot be read.
 */
export async function readRegisters(paths: readonly string[]): Promise<Register> {
	const registers: Register[] = [];
	for (const path of paths) registers.push(await readRegister(path));
	return stacked(registers);
}

/** The register of a file. Throws as `readRegisters`. */
export async function readRegister(path: string): Promise<Register> {
	const register = await registerAt(path);
	if (!register) throw new UsageError(`${path}: there is no such file`);
	return register;
}

/** The same; undefined where there is no file. */
export async function registerAt(path: string): Promise<Register | undefined> {
	const text = await textAt(path);
	return text === undefined ? undefined : registerOf(text, path);
}

/** The register of a text. `path` is for the message. Throws as `readRegisters`. */
export function registerOf(text: string, path: string): Register {
	const read = registerInFile(text);
	if (read.ok) return read.value;
	const faults = read.problems.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`);
	throw new UsageError(faults.join('; '));
}

/**
 * Puts a register in its file, whole or not at all. It is checked as one that is read.
 * @throws UsageError where it contradicts itself: then nothing is written.
 */
export async function writeRegister(path: string, register: Register): Promise<void> {
	await writeOutput({ path, text: checkedText(path, register), kind: 'report' }, true);
}

function checkedText(path: string, register: Register): string {
	const text = registerText(register);
	const parsed = parseRegister(text);
	if (!parsed.ok) throw new UsageError(`${path} was not written: ${parsed.problems.map(({ message }) => message).join(' ')}`);
	return text;
}

/** What a change makes of a register. */
export interface RegisterUpdate<T> {
	/** Absent where nothing is to be written. */
	readonly register?: Register;
	readonly result: T;
}

/** Milliseconds that a change waits for those of other programs; each takes a fraction of a second. */
const PATIENCE_MS = 20_000;
/** Milliseconds between two tries. */
const TRY_AGAIN_MS = 25;

/**
 * Changes the register of a file, which is made where there is none. Of several programs that change it at once each builds on what the one before
 * has written.
 * @throws UsageError where the register cannot be read, or would contradict itself; DocumentError where it cannot be written.
 */
export async function changeRegister<T>(path: string, change: (register: Register) => RegisterUpdate<T>): Promise<T> {
	for (const until = Date.now() + PATIENCE_MS; ;) {
		const done = await changedByTurn(path, change);
		if (done) return done.result;
		if (Date.now() > until) throw new DocumentError(`${path} is being changed by another program`);
		await pause(TRY_AGAIN_MS);
	}
}

/** Undefined where another program changes the file at the same time, and nothing was written. */
async function changedByTurn<T>(path: string, change: (register: Register) => RegisterUpdate<T>): Promise<RegisterUpdate<T> | undefined> {
	const before = await textAt(path);
	const update = change(before === undefined ? EMPTY_REGISTER : registerOf(before, path));
	if (!update.register) return update;
	const text = checkedText(path, update.register);
	const lock = await lockOf(path);
	if (lock === 'taken') return undefined;
	try {
		if ((await textAt(path)) !== before) return undefined;
		await writeOutput({ path, text, kind: 'report' }, true);
		return update;
	} catch (error) {
		if ((await textAt(path)) !== before) return undefined;
		throw error;
	} finally {
		lock?.release();
	}
}

/** The lock of the file while it is replaced; undefined where there can be none, and so no file either. */
async function lockOf(path: string): Promise<LockFile | 'taken' | undefined> {
	try {
		return LockFile.take(`${await realpath(path).catch(() => path)}.lock`);
	} catch (error) {
		return isDatabaseError(error) && error.kind === 'locked' ? 'taken' : undefined;
	}
}

/** `annotate` with the names of a register. */
export function withRegister(annotate: Annotate, register: Register | undefined): Annotate {
	return withIndex(annotate, register && new RegisterIndex(register));
}

/** The same, where the register is ready for look-ups. */
export function withIndex(annotate: Annotate, register: RegisterIndex | undefined): Annotate {
	return register ? (text, corrections, options) => annotate(text, corrections, { ...options, register }) : annotate;
}

/** Finds the register of each article: `copydesk.register.json` in its folder or the nearest above. */
export class NearestRegisters {
	readonly #nearest = new NearestAbove(async (folder) => {
		const register = await registerAt(join(folder, REGISTER_FILE));
		return register && new RegisterChecks(new RegisterIndex(register));
	});

	/** That of a folder or the nearest above it; undefined where there is none. Throws a `UsageError` where it cannot be read. */
	above(folder: string): Promise<RegisterChecks | undefined> {
		return this.#nearest.above(folder);
	}

	/** Throws a `UsageError` where there is none, or it cannot be read. */
	async for(article: string): Promise<RegisterChecks> {
		const found = await this.above(dirname(article));
		if (!found) throw new UsageError(`no folder above it has a ${REGISTER_FILE}; --register names one`);
		return found;
	}
}
