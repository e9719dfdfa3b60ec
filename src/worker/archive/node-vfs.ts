/**
 * Files for SQLite in Node, whose build of the library has none: SQLite's interface to a file system over the synchronous functions of `node:fs`. See
 * https://sqlite.org/vfs.html. One connection has the database to itself, by a lock file (`lock-file.ts`), so that nothing is locked here.
 */
import { randomFillSync } from 'node:crypto';
import { closeSync, constants, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, isFull } from './file-fault.js';
import type { Sqlite } from './sqlite.js';

/** The name by which a connection asks for these files. */
export const NODE_VFS = 'node-files';

/** Bytes that a path may have. */
const LONGEST_PATH = 4096;
/** Milliseconds from the Julian day 0, from which SQLite counts, to 1970. */
const JULIAN_1970 = 210_866_760_000_000;
const DAY_MS = 86_400_000;

type FileMethods = NonNullable<Parameters<Sqlite['vfs']['installVfs']>[0]['io']>['methods'];
type SystemMethods = NonNullable<Parameters<Sqlite['vfs']['installVfs']>[0]['vfs']>['methods'];
type ResultCode = ReturnType<NonNullable<FileMethods['xClose']>>;

/** Lets the library open files of this machine. */
export function installNodeVfs(sqlite: Sqlite): void {
	const { capi } = sqlite;
	// The library's types leave out the structure's version, the first of which is what there is here.
	const io = Object.assign(new capi.sqlite3_io_methods(), { $iVersion: 1 });
	const vfs = new capi.sqlite3_vfs();
	vfs.$iVersion = 2;
	vfs.$szOsFile = fileStructureSize(sqlite);
	vfs.$mxPathname = LONGEST_PATH;
	/** By the address of SQLite's structure of the file. */
	const files = new Map<number, number>();
	const open = (file: number, descriptor: number): void => {
		files.set(file, descriptor);
		const structure = new capi.sqlite3_file(file);
		structure.$pMethods = io.pointer;
		structure.dispose();
	};
	sqlite.vfs.installVfs({
		io: { struct: io, methods: fileMethods(sqlite, files) },
		vfs: { struct: vfs, methods: { ...pathMethods(sqlite, open), ...clockMethods(sqlite) }, name: NODE_VFS },
	});
}

/** Bytes. */
function fileStructureSize({ capi }: Sqlite): number {
	const structure = new capi.sqlite3_file();
	const { sizeof } = structure.structInfo;
	structure.dispose();
	return sizeof;
}

/** What SQLite does with an open file. `files`: the descriptors. */
function fileMethods(sqlite: Sqlite, files: Map<number, number>): FileMethods {
	const { capi, wasm } = sqlite;
	const withFile = (file: number, fault: ResultCode, work: (descriptor: number) => ResultCode): ResultCode => {
		const descriptor = files.get(file);
		return descriptor === undefined ? fault : guarded(sqlite, fault, () => work(descriptor));
	};
	return {
		xClose: (file) =>
			withFile(file, capi.SQLITE_IOERR_CLOSE, (descriptor) => {
				files.delete(file);
				closeSync(descriptor);
				return capi.SQLITE_OK;
			}),
		xRead: (file, address, length, offset: number | bigint) =>
			withFile(file, capi.SQLITE_IOERR_READ, (descriptor) => {
				const target = wasm.heap8u().subarray(address, address + length);
				const read = readWhole(descriptor, target, Number(offset));
				target.fill(0, read);
				return read < length ? capi.SQLITE_IOERR_SHORT_READ : capi.SQLITE_OK;
			}),
		xWrite: (file, address, length, offset: number | bigint) =>
			withFile(file, capi.SQLITE_IOERR_WRITE, (descriptor) => {
				writeWhole(descriptor, wasm.heap8u().subarray(address, address + length), Number(offset));
				return capi.SQLITE_OK;
			}),
		xTruncate: (file, size: number | bigint) =>
			withFile(file, capi.SQLITE_IOERR_TRUNCATE, (descriptor) => {
				ftruncateSync(descriptor, Number(size));
				return capi.SQLITE_OK;
			}),
		xSync: (file) =>
			withFile(file, capi.SQLITE_IOERR_FSYNC, (descriptor) => {
				fsyncSync(descriptor);
				return capi.SQLITE_OK;
			}),
		xFileSize: (file, address) =>
			withFile(file, capi.SQLITE_IOERR_FSTAT, (descriptor) => {
				wasm.poke64(address, BigInt(fstatSync(descriptor).size));
				return capi.SQLITE_OK;
			}),
		xLock: () => capi.SQLITE_OK,
		xUnlock: () => capi.SQLITE_OK,
		xCheckReservedLock: (_, address) => {
			wasm.poke32(address, 0);
			return capi.SQLITE_OK;
		},
		xFileControl: () => capi.SQLITE_NOTFOUND,
		// Zero, both: sectors of the usual size, and nothing that the disk promises.
		xSectorSize: () => capi.SQLITE_OK,
		xDeviceCharacteristics: () => capi.SQLITE_OK,
	};
}

/** What SQLite does with paths. */
function pathMethods(sqlite: Sqlite, open: (file: number, descriptor: number) => void): SystemMethods {
	const { capi, wasm } = sqlite;
	return {
		xOpen: (_, path, file, flags, address) =>
			guarded(sqlite, capi.SQLITE_CANTOPEN, () => {
				const create = flags & capi.SQLITE_OPEN_CREATE ? constants.O_CREAT : 0;
				open(file, openSync(wasm.cstrToJs(path) ?? '', constants.O_RDWR | create, 0o600));
				wasm.poke32(address, flags);
				return capi.SQLITE_OK;
			}),
		xDelete: (_, path, isSynced) =>
			guarded(sqlite, capi.SQLITE_IOERR_DELETE, () => {
				const name = wasm.cstrToJs(path) ?? '';
				unlinkSync(name);
				if (isSynced) syncFolder(dirname(name));
				return capi.SQLITE_OK;
			}),
		xAccess: (_, path, _flags, address) => {
			wasm.poke32(address, existsSync(wasm.cstrToJs(path) ?? '') ? 1 : 0);
			return capi.SQLITE_OK;
		},
		xFullPathname: (_, path, length, address) => (wasm.cstrncpy(address, path, length) < length ? capi.SQLITE_OK : capi.SQLITE_CANTOPEN),
	};
}

function clockMethods({ capi, wasm }: Sqlite): SystemMethods {
	return {
		xRandomness: (_, length, address) => {
			randomFillSync(wasm.heap8u(), address, length);
			return capi.SQLITE_OK;
		},
		xSleep: () => capi.SQLITE_OK,
		xCurrentTime: (_, address) => {
			wasm.poke64f(address, (JULIAN_1970 + Date.now()) / DAY_MS);
			return capi.SQLITE_OK;
		},
		xCurrentTimeInt64: (_, address) => {
			wasm.poke64(address, BigInt(JULIAN_1970 + Date.now()));
			return capi.SQLITE_OK;
		},
	};
}

/** What `work` returns; an error of the file system becomes SQLite's code for it, since none must pass through WebAssembly. */
function guarded({ capi }: Sqlite, fault: ResultCode, work: () => ResultCode): ResultCode {
	try {
		return work();
	} catch (error) {
		if (isFull(error)) return capi.SQLITE_FULL;
		return fault === capi.SQLITE_IOERR_DELETE && codeOf(error) === 'ENOENT' ? capi.SQLITE_IOERR_DELETE_NOENT : fault;
	}
}

/** How many bytes there were; the system may give them in parts. */
function readWhole(descriptor: number, target: Uint8Array, offset: number): number {
	let read = 0;
	while (read < target.length) {
		const part = readSync(descriptor, target, read, target.length - read, offset + read);
		if (part === 0) break;
		read += part;
	}
	return read;
}

function writeWhole(descriptor: number, bytes: Uint8Array, offset: number): void {
	for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written, bytes.length - written, offset + written);
}

/** Windows syncs no folders, and needs none synced. */
function syncFolder(folder: string): void {
	if (process.platform === 'win32') return;
	const descriptor = openSync(folder, 'r');
	try {
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
