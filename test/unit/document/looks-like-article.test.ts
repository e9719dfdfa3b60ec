import assert from 'node:assert/strict';
import { looksLikeArticle } from '../../../src/engine/document/looks-like-article.js';

const STORY =
	'Harbour town votes to keep its ferry\n\nHALVORSUND (Reuters) - The council of Halvorsund voted on Friday to keep the ferry that has carried people across ' +
	'the sound since 1931.\n\n“We need it,” Mayor Jan Brandt told reporters. He said the town would pay for the new engine with money from the port.\n';

describe('what is annotated unasked', () => {
	it('a story is, whatever its line ends, and with front matter and subheads too', () => {
		assert.equal(looksLikeArticle(STORY), true);
		assert.equal(looksLikeArticle(STORY.replaceAll('\n', '\r\n')), true);
		assert.equal(looksLikeArticle(`---\ntitle: Ferry\ndate: 2020-01-05\n---\n\n## The vote\n\n${STORY}\n## The cost\n\n${STORY}`), true);
	});

	it('a log, a requirements list, source code, CSV and JSON are not', () => {
		const log =
			'2020-01-05 10:15:02 INFO server started on port 80\n2020-01-05 10:15:03 WARN the disk is almost full and will be cleaned\n'.repeat(
				20,
			);
		const requirements = 'requests==2.31.0\nnumpy>=1.26\n# pinned for the build\nflask\npytest==8.0\n'.repeat(8);
		const code =
			'import os\n\ndef main(path):\n    # Reads the file and prints what is in it.\n    with open(path) as f:\n        print(f.read())\n'.repeat(
				10,
			);
		const csv = 'name,party,seat,votes\nAnn Low,Greens,3,1200\nTom Hay,Reds,4,900\n'.repeat(20);
		const json = '{\n  "name": "the article of the day",\n  "by": "Ann Low"\n},\n'.repeat(20);
		const chat =
			'[10:15] ann: are you coming to the meeting with the others?\n[10:16] tom: yes, I will be there. It was a long day.\n'.repeat(10);
		for (const text of [log, requirements, code, csv, json, chat]) assert.equal(looksLikeArticle(text), false, text.slice(0, 40));
	});

	it('a README with code is not, nor a licence', () => {
		const readme =
			'# ferry\n\nA small tool that reads the timetable of a ferry and tells when the next one leaves.\n\n## Use\n\n```sh\nnpm install ferry\nferry next\n```\n\n' +
			'It prints the time. With the option for the week it prints a table of all the days.\n';
		const licence =
			'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in the software without ' +
			'restriction. The software is provided as it is. In no event shall the authors be liable for any claim, whether in an action of contract or not.\n';
		assert.equal(looksLikeArticle(readme), false);
		assert.equal(looksLikeArticle(licence), false);
	});

	it('a story between embedded posts is', () => {
		const posts = '<tweet tweet-id="1"><tweet/>.\n\n'.repeat(3);
		assert.equal(looksLikeArticle(`${STORY}\n${posts}${STORY}`), true);
	});

	it('a licence for texts and pictures is not', () => {
		const licence =
			'By exercising the rights provided here, you accept and agree to be bound by the terms of this licence. To the extent that it may be considered ' +
			'a contract, the Licensor grants you the rights contained here in consideration of your acceptance of such terms and conditions.\n\n';
		assert.equal(looksLikeArticle(licence.repeat(4)), false);
	});

	it('the licence of a free program is not', () => {
		const licence =
			'Everyone is permitted to copy and distribute verbatim copies of this document. The licences for most software are made to take away your freedom ' +
			'to share it. The one you read is meant to be the other way round: it says that you may share what you have. We hope that it is useful to you.\n';
		assert.equal(looksLikeArticle(licence), false);
	});

	it('a text that gives up all rights and warrants nothing is not', () => {
		const licence =
			'The owner gives this text to all without asking for anything in return. The owner makes no warranties regarding its use, and whoever uses it ' +
			'does so at their own risk. It is given on an "as is" basis, and nobody who had a hand in it will pay for what comes of it.\n\n';
		assert.equal(looksLikeArticle(licence.repeat(3)), false);
	});

	it('an empty text and a shopping list are not', () => {
		assert.equal(looksLikeArticle(''), false);
		assert.equal(looksLikeArticle('milk\neggs\nbread\n'.repeat(20)), false);
	});
});
