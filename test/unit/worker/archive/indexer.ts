/**
 * A process that reads one article after the other into an archive until it is killed, and says how many it has read: `tsx indexer.ts FILE`; after
 * the file, how many articles there are already.
 */
import { articleText, put, served } from './served.js';

void index(process.argv[2] ?? '', Number(process.argv[3] ?? 0));

async function index(file: string, before: number): Promise<void> {
	const { client } = served(file);
	for (let indexed = 1; ; indexed++) {
		const number = before + indexed;
		await put(client, `${number}.txt`, articleText(number));
		await new Promise((resolve) => process.send?.({ indexed }, resolve));
	}
}
