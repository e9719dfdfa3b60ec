/** Does work on several items at a time, and gives the results in the items' order. */

/**
 * The results of `work`, in order. At most `most` items are under way or wait for one before them, whatever their number, and items are taken
 * only as results are. `work` must not reject.
 */
export async function* inOrder<Item, Result>(
	items: AsyncIterable<Item>,
	most: number,
	work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
	const running: Promise<Result>[] = [];
	for await (const item of items) {
		running.push(work(item));
		if (running.length >= most) for (const first of running.splice(0, 1)) yield await first;
	}
	for (const rest of running) yield await rest;
}
