/** The command that `command.ts` measures ours against: JSON Lines in, the names and quotations that compromise finds out. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import nlp from 'compromise';

for await (const line of createInterface({ input: createReadStream(process.argv[2] ?? ''), crlfDelay: Infinity })) {
	const { id, text } = JSON.parse(line) as { readonly id: number; readonly text: string };
	const document = nlp(text);
	const found = [document.people(), document.places(), document.organizations(), document.quotations()];
	const [persons, places, organizations, quotations] = found.map((one) => one.out('offset') as unknown);
	process.stdout.write(`${JSON.stringify({ id, persons, places, organizations, quotations })}\n`);
}
