/** Names that are one thing, as disjoint sets that keep apart what the editor has parted. */

export class NameSets {
	readonly #parent: number[];
	readonly #apart: readonly (readonly [number, number])[];

	/** `count` names, each alone; the pairs in `apart` never come together. */
	constructor(count: number, apart: readonly (readonly [number, number])[] = []) {
		this.#parent = Array.from({ length: count }, (_, i) => i);
		this.#apart = apart;
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
		if (this.#areApart(first, second)) return false;
		this.#parent[Math.max(first, second)] = Math.min(first, second);
		return true;
	}

	#areApart(first: number, second: number): boolean {
		return this.#apart.some(([a, b]) => {
			const roots = [this.root(a), this.root(b)];
			return roots.includes(first) && roots.includes(second);
		});
	}
}
