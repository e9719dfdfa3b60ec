/** Circles in a graph of imports. */

/** A graph as the nodes that each node points to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The largest sets of nodes that all reach each other, of two nodes and more, each sorted: the strongly connected components, by
 * R. Tarjan, “Depth-first search and linear graph algorithms” (1972).
 */
export function circlesOf(graph: Graph): string[][] {
	const numbers = new Map<string, number>();
	const lowest = new Map<string, number>();
	const stack: string[] = [];
	const circles: string[][] = [];
	const visit = (node: string): number => {
		const number = numbers.size;
		numbers.set(node, number);
		lowest.set(node, number);
		stack.push(node);
		for (const next of graph.get(node) ?? []) {
			const reached = numbers.has(next) ? (stack.includes(next) ? (numbers.get(next) ?? number) : number) : visit(next);
			lowest.set(node, Math.min(lowest.get(node) ?? number, reached));
		}
		if (lowest.get(node) === number) {
			const circle = stack.splice(stack.indexOf(node));
			if (circle.length > 1) circles.push(circle.sort());
		}
		return lowest.get(node) ?? number;
	};
	for (const node of graph.keys()) if (!numbers.has(node)) visit(node);
	return circles.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** The graph of what `groupOf` puts together: an edge wherever a member of one group points to a member of another. */
export function grouped(graph: Graph, groupOf: (node: string) => string): Graph {
	const groups = new Map<string, Set<string>>();
	for (const [node, nexts] of graph) {
		const group = groups.get(groupOf(node)) ?? new Set();
		groups.set(groupOf(node), group);
		for (const next of nexts) if (groupOf(next) !== groupOf(node)) group.add(groupOf(next));
	}
	return groups;
}
