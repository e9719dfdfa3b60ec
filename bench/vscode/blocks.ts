/**
 * How long the extension host's thread is held up at a stretch, and by whom: the processor time between two turns of the event loop,
 * and the part of it in which code of the extension was on the stack, by V8's own sampling profiler. The collector is a figure of its
 * own: it clears up after everybody, this bench included, and when it comes is not ours to say.
 */
import { Session, type Profiler } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { processorTime } from '../measure.js';

/** The longest stretches of a while, in milliseconds. */
export interface Stretches {
	/** The longest on the clock, which a busy machine stretches. */
	readonly wall: number;
	/** The longest in processor time, of any extension. */
	readonly all: number;
	/** The most that the extension's code, and whatever it calls, took of one stretch. */
	readonly ours: number;
	/** The most that V8's collector took of one stretch. */
	readonly collector: number;
	/** The functions in the longest stretch of all, the most expensive first. */
	readonly longest: string;
}

/** What is told in the end. */
export interface BlockReport {
	readonly stretches: Stretches;
	/** By the time at which it ended, as `clock` tells it. */
	readonly each: readonly { readonly end: number; readonly all: number; readonly ours: number; readonly collector: number }[];
	readonly profile: object;
}

/** The profiler's clock, in microseconds. */
export function clock(): number {
	return Number(process.hrtime.bigint() / 1000n);
}

/** One turn of the event loop: when it ended, on the profiler's clock in microseconds, how long it was, and its processor time. */
interface Turn {
	readonly end: number;
	readonly wall: number;
	readonly used: number;
}

/** The files of code that the extension host runs. */
const OURS = /\/dist\/(?:extension|main|[a-z]+-editor)\.cjs$/;
const SAMPLING_MICROSECONDS = 250;

/** V8's profiler, at work from now on. */
export async function profiling(): Promise<Session> {
	const session = new Session();
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
	await session.post('Profiler.start');
	return session;
}

/** Watches from `begun` until `ended`. */
export class Blocks {
	readonly #session: Session;
	readonly #turns: Turn[] = [];
	#running = true;

	private constructor(session: Session) {
		this.#session = session;
	}

	static async start(): Promise<Blocks> {
		// The profile of the phase before is a large thing to clear away.
		collectGarbage();
		const blocks = new Blocks(await profiling());
		blocks.#watch();
		return blocks;
	}

	/** The longest stretches since, every one of them, and the profile that tells. */
	async ended(): Promise<BlockReport> {
		this.#running = false;
		const { profile } = await this.#session.post('Profiler.stop');
		this.#session.disconnect();
		const shares = sharesOf(profile, this.#turns);
		const [longest] = [...shares].sort((a, b) => b.turn.used - a.turn.used);
		const [most] = [...shares].sort((a, b) => b.ours - a.ours);
		const stretches = {
			wall: Math.max(0, ...this.#turns.map(({ wall }) => wall)),
			all: longest?.turn.used ?? 0,
			ours: most?.ours ?? 0,
			collector: Math.max(0, ...shares.map(({ collector }) => collector)),
			longest: longest?.functions ?? '',
		};
		// Of use beside the profile: where in it the longest stretches are, on the same clock.
		const each = shares.map(({ turn, ours, collector }) => ({ end: turn.end, all: turn.used, ours, collector }));
		return { stretches, each, profile: { ...profile, longest: placeOf(longest), ours: placeOf(most) } };
	}

	/** A timer of one millisecond runs in every turn in which something else may run. */
	#watch(): void {
		let [before, used] = [performance.now(), processorTime()];
		const tick = (): void => {
			const [now, usedNow] = [performance.now(), processorTime()];
			const wall = Math.max(0, now - before - 1);
			if (wall > 1) this.#turns.push({ end: clock(), wall, used: usedNow - used });
			[before, used] = [performance.now(), processorTime()];
			if (this.#running) setTimeout(tick, 1);
		};
		setTimeout(tick, 1);
	}
}

interface Share {
	readonly turn: Turn;
	/** Milliseconds of processor time. */
	readonly ours: number;
	readonly collector: number;
	readonly functions: string;
}

function placeOf(share: Share | undefined): readonly [number, number] {
	return share ? [share.turn.end - (share.turn.wall + 1) * 1000, share.turn.end] : [0, 0];
}

interface Sample {
	readonly time: number;
	readonly duration: number;
	readonly name: string;
	readonly ours: boolean;
}

function sharesOf(profile: Profiler.Profile, turns: readonly Turn[]): Share[] {
	const samples = busySamples(profile);
	let next = 0;
	return turns.map((turn): Share => {
		const start = turn.end - (turn.wall + 1) * 1000;
		while ((samples[next]?.time ?? Infinity) < start) next++;
		let [all, ours, collector] = [0, 0, 0];
		const byFunction = new Map<string, number>();
		for (; (samples[next]?.time ?? Infinity) < turn.end; next++) {
			const sample = samples[next];
			if (!sample) break;
			all += sample.duration;
			if (sample.name === COLLECTOR) collector += sample.duration;
			if (sample.ours) ours += sample.duration;
			byFunction.set(sample.name, (byFunction.get(sample.name) ?? 0) + sample.duration);
		}
		const functions = [...byFunction].sort((a, b) => b[1] - a[1]).slice(0, 3);
		const scale = all > 0 ? turn.used / all : 0;
		return {
			turn,
			ours: ours * scale,
			collector: collector * scale,
			functions: functions.map(([name, time]) => `${name} ${(time * scale).toFixed(1)}`).join(', '),
		};
	});
}

const COLLECTOR = '(garbage collector)';

/** The samples in which the thread was busy. */
function busySamples({ nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile): Sample[] {
	const owners = ownersOf(nodes);
	const found: Sample[] = [];
	let time = startTime;
	for (const [at, id] of samples.entries()) {
		time += timeDeltas[at] ?? 0;
		const owner = owners.get(id);
		if (!owner || owner.name === '(idle)') continue;
		found.push({ ...owner, time, duration: timeDeltas[at + 1] ?? 0 });
	}
	return found;
}

/** By node: the function that it counts for, which is the extension's outermost or else VS Code's that was called from nowhere it repeats. */
function ownersOf(nodes: readonly Profiler.ProfileNode[]): Map<number, { name: string; ours: boolean }> {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const owners = new Map<number, { name: string; ours: boolean }>();
	const walk = (id: number, owner: { name: string; ours: boolean }): void => {
		const node = byId.get(id);
		if (!node) return;
		const { functionName, url, lineNumber, columnNumber } = node.callFrame;
		let own = owner;
		if (!owner.ours && OURS.test(url)) own = { name: `Copydesk:${functionName || `${lineNumber + 1}:${columnNumber}`}`, ours: true };
		else if (!owner.ours && /^(?:\$|serialize|\(|_fetchChildren|_inflate)/.test(functionName)) own = { name: functionName, ours: false };
		owners.set(id, own);
		for (const child of node.children ?? []) walk(child, own);
	};
	const [root] = nodes;
	if (root) walk(root.id, { name: '(root)', ours: false });
	return owners;
}

function collectGarbage(): void {
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
}
