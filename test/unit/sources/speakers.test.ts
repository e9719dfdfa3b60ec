import assert from 'node:assert/strict';
import { spokenIn } from './reading.js';

async function spoken(...lines: string[]): Promise<string[]> {
	return spokenIn('talk.txt', lines.join('\n'));
}

describe('speakers of a text are read from labels', () => {
	it('in capitals, with and without a title', async () => {
		assert.deepEqual(await spoken('HOLT: Good evening.', 'SEN. WARREN: Good evening.', 'HOLT: Let’s begin.'), [
			'HOLT: Good evening.',
			'SEN. WARREN: Good evening.',
			'HOLT: Let’s begin.',
		]);
	});

	it('with a note of how they speak, which is not part of the name', async () => {
		assert.deepEqual(await spoken('TRUMP (on video): Wrong.', 'PUTIN (through interpreter): Right.', 'TRUMP: Wrong.'), [
			'TRUMP: Wrong.',
			'PUTIN: Right.',
			'TRUMP: Wrong.',
		]);
	});

	it('with an office after the name, which is not part of it', async () => {
		assert.deepEqual(await spoken('REP. ANNA LIND (D), CALIFORNIA: Yes.', 'WOLF EK, HOST: No.', 'LIND: Yes.', 'EK: No.', 'EK: Thanks.'), [
			'REP. ANNA LIND: Yes.',
			'WOLF EK: No.',
			'LIND: Yes.',
			'EK: No.',
			'EK: Thanks.',
		]);
	});

	it('of one letter, with a colon or a full stop', async () => {
		assert.deepEqual(await spoken('Q: Who pays?', 'A: We do.'), ['Q: Who pays?', 'A: We do.']);
		assert.deepEqual(await spoken('Q. Who pays?', 'A. We do.'), ['Q: Who pays?', 'A: We do.']);
	});

	it('that are names or parts', async () => {
		assert.deepEqual(await spoken('Anna Lind: We begin.', 'Audience Member: When?', 'Anna Lind: In May.'), [
			'Anna Lind: We begin.',
			'Audience Member: When?',
			'Anna Lind: In May.',
		]);
	});

	it('that are those of a byline elsewhere', async () => {
		assert.deepEqual(await spoken('Reporter: Will you sell?', 'Ferris: No.', 'Reporter: Never?', 'Ferris: Never.'), [
			'Reporter: Will you sell?',
			'Ferris: No.',
			'Reporter: Never?',
			'Ferris: Never.',
		]);
	});

	it('that stand once each in a short conversation', async () => {
		assert.deepEqual(await spoken('Reporter: When?', 'Anna Lind: In May.'), ['Reporter: When?', 'Anna Lind: In May.']);
	});

	it('that stand once each, also names that no list has beside one that a list has', async () => {
		const lines = ['TOBIAS WRENN: Morning.', '', 'PRIYA VALADARES: No plans.', '', 'Next question.'];
		assert.deepEqual(await spoken(...lines), ['TOBIAS WRENN: Morning.', 'PRIYA VALADARES: No plans.', 'PRIYA VALADARES: Next question.']);
	});

	it('with a full stop where question and answer alternate', async () => {
		const lines = Array.from({ length: 5 }, () => ['Question. When?', 'Anna Lind. In May.']).flat();
		assert.deepEqual((await spoken(...lines)).slice(0, 2), ['Question: When?', 'Anna Lind: In May.']);
	});

	it('in brackets, before dashes, or alone on a line, where they take turns', async () => {
		const turns = ['When do we begin?', 'We begin in May.', 'Why so late?'];
		const names = ['Peter Holt', 'Anna Lind', 'Peter Holt'];
		const spoken = turns.map((words, index) => `${names[index] ?? ''}: ${words}`);
		for (const written of [(name: string) => `[${name}] `, (name: string) => `${name} – `, (name: string) => `${name.toUpperCase()} - `]) {
			const text = turns.map((words, index) => written(names[index] ?? '') + words).join('\n');
			const found = await spokenIn('talk.txt', text);
			assert.deepEqual(
				found.map((line) => line.toLowerCase()),
				spoken.map((line) => line.toLowerCase()),
			);
		}
		const text = turns.map((words, index) => `${names[index] ?? ''}\n${words}\n`).join('\n');
		assert.deepEqual(await spokenIn('talk.txt', text), spoken);
	});

	it('in any brackets, in small letters, in columns and before a wide colon, where they take turns', async () => {
		const expected = ['Anna Lind: We begin.', 'Per Ek: When?', 'Anna Lind: In May.', 'Per Ek: Why?'];
		const turns = expected.map((turn) => turn.split(': '));
		for (const form of ['<$> %', '<$>: %', '{$} %', '($) %', '$：%', '$\t%', '00:01\t$\t%', '[00:01] $: %', '$ [00:01] %'])
			assert.deepEqual(
				await spoken(...turns.map(([name = '', words = '']) => form.replace('$', name).replace('%', words))),
				expected,
				form,
			);
		assert.deepEqual(
			await spoken(...turns.map(([name = '', words]) => `${name.toLowerCase()}: ${words}`)),
			turns.map(([name = '', words]) => `${name.toLowerCase()}: ${words}`),
		);
	});

	it('in tables and bold type of Markdown', async () => {
		const table = '| Speaker | Words |\n| --- | --- |\n| Anna Lind | We begin. |\n| Tom Ek | When? |\n| Anna Lind | In May. |\n';
		const expected = ['Anna Lind: We begin. |', 'Tom Ek: When? |', 'Anna Lind: In May. |'];
		assert.deepEqual((await spokenIn('talk.md', table)).slice(-3), expected);
		assert.deepEqual((await spokenIn('talk.md', table.replace(/^\| (?=[ASP-])/gmu, '| 00:01 | '))).slice(-3), expected);
		assert.deepEqual(await spokenIn('talk.md', '**Anna Lind** We begin.\n\n**Tom Ek** When?\n\n**Anna Lind** In May.\n'), [
			'Anna Lind: We begin.',
			'Tom Ek: When?',
			'Anna Lind: In May.',
		]);
	});

	it('in tables and bold type of a page', async () => {
		const expected = ['Anna Lind: We begin.', 'Tom Ek: When?', 'Anna Lind: In May.'];
		const turns = expected.map((turn) => turn.split(': '));
		const rows = turns.map(([name = '', words = '']) => `<tr><td>${name}</td>\n<td>${words}</td></tr>`).join('');
		assert.deepEqual(await spokenIn('talk.html', `<table>${rows}</table>`), expected);
		const paragraphs = turns.map(([name = '', words = '']) => `<p><strong>${name}</strong> ${words}</p>`).join('');
		assert.deepEqual(await spokenIn('talk.html', paragraphs), expected);
	});

	it('behind the numbers of lines', async () => {
		const lines = ['Q. Did you sell the pier to', 'the firm from the city?', 'A. We sold it and it', 'was the best choice ever.'];
		const numbered = lines.map((line, index) => ` ${index + 1}    ${line}`).join('\n');
		assert.deepEqual(await spokenIn('deposition.txt', numbered), [
			'Q: Did you sell the pier to',
			'Q: the firm from the city?',
			'A: We sold it and it',
			'A: was the best choice ever.',
		]);
	});

	it('in bold type of Markdown', async () => {
		assert.deepEqual(await spokenIn('talk.md', '**Anna:** We begin.\n\n**Per**: When?\n\n**Anna:** In May.'), [
			'Anna: We begin.',
			'Per: When?',
			'Anna: In May.',
		]);
	});

	it('behind the marks of a list, a quotation or a heading', async () => {
		const turns = ['Anna Lind: We begin.', 'Peter Holt: When?', 'Anna Lind: In May.'];
		for (const mark of ['- ', '• ', '– ', '* ', '> ', '1. '])
			assert.deepEqual(await spokenIn('talk.md', turns.map((line) => mark + line).join('\n')), turns);
		assert.deepEqual(await spokenIn('talk.md', turns.map((line) => `- **${line.replace(':', '**:')}`).join('\n')), turns);
		assert.deepEqual(await spokenIn('talk.md', turns.map((line) => `### ${line.replace(': ', '\n\n')}`).join('\n\n')), turns);
	});

	it('in capitals right before a dash, and on the line before indented words', async () => {
		const turns = ['ANNA LIND: We begin.', 'PETER HOLT: When?', 'ANNA LIND: In May.'];
		assert.deepEqual(await spoken(...turns.map((line) => line.replace(': ', '—'))), turns);
		assert.deepEqual(await spoken(...turns.map((line) => line.replace(': ', ':\n\t'))), turns);
		assert.deepEqual(await spoken(...turns.map((line) => line.replace(': ', ':\n '))), turns);
	});

	it('on a line of their own, with a time code', async () => {
		assert.deepEqual(await spoken('Anna Lind (00:04)', 'We begin.', '', 'Per Ek (00:09)', 'When?', '', 'Anna Lind (00:12)', 'In May.'), [
			'Anna Lind: We begin.',
			'Per Ek: When?',
			'Anna Lind: In May.',
		]);
	});

	it('and a paragraph without one belongs to the one before it', async () => {
		assert.deepEqual(await spoken('HOLT: Good evening.', '', 'Let’s begin.', '', 'CLINTON: Yes.', '', 'HOLT: Jobs.'), [
			'HOLT: Good evening.',
			'HOLT: Let’s begin.',
			'CLINTON: Yes.',
			'HOLT: Jobs.',
		]);
	});

	it('and after a crowd’s shout the one before goes on', async () => {
		assert.deepEqual(await spoken('TRUMP: Folks.', 'AUDIENCE: USA! USA!', 'I became friends with many.', 'TRUMP: Thanks.'), [
			'TRUMP: Folks.',
			'AUDIENCE: USA! USA!',
			'TRUMP: I became friends with many.',
			'TRUMP: Thanks.',
		]);
	});

	it('and where their labels are lost, nobody is named', async () => {
		assert.deepEqual(await spoken('KINHAN: I have a question.', ' Yes.', 'Go on.', 'KINHAN: Exactly.'), [
			'KINHAN: I have a question.',
			'>> Yes.\nGo on.',
			'KINHAN: Exactly.',
		]);
	});
});

describe('no speaker is read from', () => {
	it('notes in brackets, headings and clauses before a dash', async () => {
		for (const text of [
			'[Laughter] We begin.\n[Applause] In May.\n[Laughter] Oh.',
			'The Pier\nWe begin in May.\nThe Roof\nNobody asked.',
			'We begin – in May.\nThe pier – in June.\nWe begin – again.',
		])
			assert.ok((await spokenIn('talk.txt', text)).every((line) => !/^[^:]{1,20}: /.test(line)));
	});

	it('a clause that ends in a colon', async () => {
		const line = 'My economic agenda can be summed up in three words: jobs, jobs, jobs.';
		assert.deepEqual(await spoken(line), [line]);
	});

	it('words that open a point, however often', async () => {
		const lines = ['Remember: we won.', '', 'Remember: they lost.', '', 'First: the roads.', '', 'But: who pays?'];
		assert.deepEqual(await spoken(...lines), lines.filter(Boolean));
	});

	it('the points of a list', async () => {
		const lines = ['Jobs: we make them.', '', 'Taxes: we cut them.', '', 'Schools: we build them.'];
		assert.deepEqual(await spoken(...lines), lines.filter(Boolean));
		const points = ['- Jobs: we make them.', '', '- Taxes: we cut them.', '', '- Jobs: we keep them.'];
		assert.deepEqual(await spoken(...points), points.filter(Boolean));
	});

	it('the lines on top of a release', async () => {
		const lines = ['DATE: May 3', '', 'CONTACT: Anna Lind', '', 'WHO: the mayor', '', 'WHERE: Visby', '', 'WHO: all'];
		assert.deepEqual(await spoken(...lines), lines.filter(Boolean));
	});

	it('a time or an address on the web', async () => {
		const lines = ['At 10:30 we begin.', '', 'HTTPS://EXAMPLE.ORG is ours.'];
		assert.deepEqual(await spoken(...lines), lines.filter(Boolean));
	});
});

describe('nobody’s words are', () => {
	it('stage directions, wherever they stand', async () => {
		assert.deepEqual(
			await spoken('We won. (APPLAUSE) And [inaudible] we go on. [laughter]', '', '(CROSSTALK)', '', 'Thank you, Jared (ph).'),
			['We won.', 'And', 'we go on.', 'Thank you, Jared'],
		);
	});

	it('time codes before lines, and alone on them', async () => {
		assert.deepEqual(await spokenIn('talk.txt', '0:14 We begin\n0:17\nin May.'), ['We begin', 'in May.']);
		assert.deepEqual(await spokenIn('talk.txt', 'We begin at\n10:30 in May,\nor in June,\nor so\nthey say\nhere.'), [
			'We begin at\n10:30 in May,\nor in June,\nor so\nthey say\nhere.',
		]);
	});

	it('two time codes of subtitles that are no longer ones, and one by itself', async () => {
		for (const times of ['0:00:01.000,0:00:02.500', '0:00:01.0 --> 0:00:02.500', '00:05:00'])
			assert.deepEqual(await spoken('We begin', times, 'in May, and it is', 'a long way', 'to go', 'from here.'), [
				'We begin',
				'in May, and it is\na long way\nto go\nfrom here.',
			]);
	});

	it('time codes in brackets', async () => {
		assert.deepEqual(await spoken('We begin [00:14:32] in May.'), ['We begin', 'in May.']);
	});

	it('front matter, addresses of links and comments of Markdown', async () => {
		const text = '---\ntitle: A talk\n---\n\nWe [begin](https://example.org/a) in May.\n\n<!-- or June -->';
		assert.deepEqual(await spokenIn('talk.md', text), ['We [begin', 'in May.']);
	});

	it('but what stands in brackets otherwise is somebody’s', async () => {
		assert.deepEqual(await spoken('We back [the mayor] and manufactur[ing] (at least here).'), [
			'We back [the mayor] and manufactur[ing] (at least here).',
		]);
	});
});
