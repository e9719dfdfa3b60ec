/** A process that reads one article after the other into an archive until it is killed, and says how many it has read: `tsx indexer.ts FILE`. */
import { articleText, put, served } from './served.js';

void index(process.argv[2] ?? '');

async function index(file: string): Promise<void> {
	const { client } = served(file);
	for (let indexed = 1; ; indexed++) {
		await put(client, `${indexed}.txt`, articleText(indexed));
		await new Promise((resolve) => process.send?.({ indexed }, resolve));
	}
}
