/** Names that are one thing, as disjoint sets that keep apart what the editor has parted. */

export class NameSets {
	readonly #parent: number[];
	/** By root: names from which its set is kept apart. */
	readonly #cannotLink = new Map<number, number[]>();

	/** `count` names, each by itself; the pairs in `separate` are never joined. */
	constructor(count: number, separate: readonly (readonly [number, number])[] = []) {
		this.#parent = Array.from({ length: count }, (_, i) => i);
		for (const [a, b] of separate) {
			this.#forbid(a, [b]);
			this.#forbid(b, [a]);
		}
	}

	/** The set's representative: its first name. */
	root(name: number): number {
		let root = name;
		for (let up = this.#up(root); up !== root; up = this.#up(root)) root = up;
		for (let at = name; at !== root;) {
			const next = this.#up(at);
			this.#parent[at] = root;
			at = next;
		}
		return root;
	}

	#up(name: number): number {
		return this.#parent[name] ?? name;
	}

	/** Joins the sets of two names, unless the editor keeps them apart; says whether they are together now. */
	join(a: number, b: number): boolean {
		const first = this.root(a);
		const second = this.root(b);
		if (first === second) return true;
		if (this.#mayNotJoin(first, second)) return false;
		const [root, joined] = [Math.min(first, second), Math.max(first, second)];
		this.#parent[joined] = root;
		const inherited = this.#cannotLink.size > 0 ? this.#cannotLink.get(joined) : undefined;
		if (inherited) this.#forbid(root, inherited);
		return true;
	}

	#forbid(root: number, names: readonly number[]): void {
		const known = this.#cannotLink.get(root);
		if (known) known.push(...names);
		else this.#cannotLink.set(root, [...names]);
	}

	#mayNotJoin(first: number, second: number): boolean {
		if (this.#cannotLink.size === 0) return false;
		const [ones, others] = [this.#cannotLink.get(first), this.#cannotLink.get(second)];
		if (!ones || !others) return false;
		const [few, root] = ones.length < others.length ? [ones, second] : [others, first];
		return few.some((name) => this.root(name) === root);
	}
}
