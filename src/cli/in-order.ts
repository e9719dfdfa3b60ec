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
		if (running.length >= most) yield await taken(running);
	}
	while (running.length > 0) yield await taken(running);
}

function taken<Result>(running: Promise<Result>[]): Promise<Result> {
	const first = running.shift();
	return first ?? Promise.reject(new Error('nothing is under way'));
}
