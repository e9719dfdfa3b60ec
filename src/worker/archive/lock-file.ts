/** A file beside a database that names the process which has it open. Node has no locks of the operating system's. */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { DatabaseError } from '../../archive/database.js';
import { codeOf, fileFault } from './file-fault.js';

/** What the file says. */
interface Owner {
	readonly pid: number;
	/** When the process began, where the system tells: another process may have its number later. */
	readonly started: string | null;
	readonly host: string;
	/** Differs with each time that the lock is taken. */
	readonly token: string;
}

/** Milliseconds without a change after which a process on another machine, of which nothing else can be known, counts as gone. */
const ABSENCE_MS = 600_000;
/** Milliseconds between two looks at whose lock it is: far fewer than those after which another process takes it over. */
const LOOK_MS = 1000;
/** Milliseconds between two signs of life in the file. */
const SIGN_MS = 30_000;

/** A lock that this process has. */
export class LockFile {
	readonly #file: string;
	readonly #token: string;
	#lastSign = Date.now();
	#lastLook = 0;

	private constructor(file: string, token: string) {
		this.#file = file;
		this.#token = token;
	}

	/**
	 * Takes the lock, also from a process that is gone, or from an earlier thread of this one. Throws a `DatabaseError`, `locked` where another
	 * process has it.
	 */
	static take(file: string): LockFile {
		const token = randomUUID();
		const owner: Owner = { pid: process.pid, started: startOf(process.pid), host: hostname(), token };
		if (!isCreated(file, owner)) {
			takeOver(file, token);
			if (!isCreated(file, owner)) throw new DatabaseError('locked', 'another process has just opened it');
		}
		const lock = new LockFile(file, token);
		lock.renew();
		// The first change looks again.
		lock.#lastLook = 0;
		return lock;
	}

	/** To be called before each change. Throws a `DatabaseError`, `locked`, where another process has taken the lock over, by a second before. */
	renew(): void {
		const now = Date.now();
		if (Math.abs(now - this.#lastLook) < LOOK_MS) return;
		if (readOwner(this.#file)?.token !== this.#token) throw new DatabaseError('locked', 'another process has taken it over');
		this.#lastLook = now;
		if (now - this.#lastSign < SIGN_MS) return;
		this.#lastSign = now;
		utimesSync(this.#file, now / 1000, now / 1000);
	}

	release(): void {
		if (readOwner(this.#file)?.token === this.#token) rmSync(this.#file, { force: true });
	}
}

function isCreated(file: string, owner: Owner): boolean {
	try {
		writeFileSync(file, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw fileFault(error);
	}
}

/** Removes the file of a process that is gone. */
function takeOver(file: string, token: string): void {
	const owner = readOwner(file);
	if (owner && isThere(owner, file)) throw new DatabaseError('locked', `process ${owner.pid} on ${owner.host} has it open`);
	// Renamed first: of two that take it over, one fails.
	const aside = `${file}.${token}`;
	try {
		renameSync(file, aside);
		rmSync(aside);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw fileFault(error);
	}
}

/** Undefined where there is no such file, or where its writer was killed before it had written. */
function readOwner(file: string): Owner | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Owner;
	} catch {
		return undefined;
	}
}

function isThere({ pid, started, host }: Owner, file: string): boolean {
	if (host !== hostname()) return Date.now() - statSync(file).mtimeMs < ABSENCE_MS;
	// A process has one thread at a time that opens the database; it ends the one before.
	if (pid === process.pid) return false;
	return isRunning(pid) && started === startOf(pid);
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

/** Linux tells in clock ticks since the machine was started; see proc_pid_stat(5). Elsewhere null. */
function startOf(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The second field, in brackets, is the command, which may have anything in it. The start is the 22nd.
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
	} catch {
		return null;
	}
}
