/** Files in memory that can die, fill up or refuse, for the fault tests. */
import type { Files } from '../../../src/worker/sidecar-file.js';
import { runHere, type Run, type WorkArguments, type WorkName, type WorkResult } from '../../../src/worker/work.js';

/** Does work as a worker does it: on copies. */
export const runOnCopies: Run = async <Name extends WorkName>(name: Name, ...args: WorkArguments<Name>): Promise<WorkResult<Name>> =>
	structuredClone(await runHere(name, ...structuredClone(args)));

/** Thrown by every operation after the host has died. */
export class Dead extends Error {}

/** A disk that outlives the hosts that use it. */
export class MemoryDisk {
	readonly files = new Map<string, string>();
	/** Characters that still fit on the disk. */
	capacity = Infinity;
	readOnly = false;
	#unique = 0;

	/** A host's view of the disk, which dies before its operation number `steps`; a write that is cut by the death leaves a part. */
	host(steps = Infinity, cut = 0): Files & { readonly operations: () => number; onOperation?: (name: string, path: string) => void } {
		let count = 0;
		const { files } = this;
		const isReadOnly = (): boolean => this.readOnly;
		const capacity = (): number => this.capacity;
		const unique = (): string => `w${(this.#unique++).toString(36)}`;
		const step = (name: string, path: string): void => {
			host.onOperation?.(name, path);
			if (count++ >= steps) throw new Dead();
		};
		const host: ReturnType<MemoryDisk['host']> = {
			operations: () => count,
			read: (path) => attempt(() => (step('read', path), files.get(path) ?? null)),
			write: (path, text) =>
				attempt(() => {
					if (count === steps) files.set(path, text.slice(0, cut));
					step('write', path);
					if (isReadOnly()) throw new Error('read-only');
					files.set(path, text.slice(0, capacity()));
					if (text.length > capacity()) throw new Error('no space left on device');
				}),
			rename: (from, to) =>
				attempt(() => {
					step('rename', from);
					const text = files.get(from);
					if (text === undefined || files.has(to) || isReadOnly()) throw new Error(`cannot rename ${from}`);
					files.delete(from);
					files.set(to, text);
				}),
			remove: (path) =>
				attempt(() => {
					step('remove', path);
					if (!files.delete(path)) throw new Error(`no ${path}`);
				}),
			list: (path) => attempt(() => (step('list', path), [...files.keys()].filter((known) => known.startsWith(path)))),
			makeFolder: () => Promise.resolve(),
			settle: () => Promise.resolve(),
			unique,
		};
		return host;
	}
}

function attempt<T>(action: () => T): Promise<T> {
	return Promise.resolve().then(action);
}
