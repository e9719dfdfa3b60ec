import { expect } from 'chai';
import { audited, kindsIn, onlySource } from './audited.js';

/** The reasons that a text gives, of its sources and of others. */
function reasonsIn(text: string): string[] {
	const { sources, otherReasons } = audited(text);
	return [...sources.flatMap(({ reason }) => reason ?? []), ...otherReasons].map((reason) => reason.text);
}

describe('Why a source is not named', () => {
	it('is read with its sentence', () => {
		const text =
			'It rained.\n\n“It was never tested,” said an official who spoke on condition of anonymity because she was not authorized to speak publicly.';
		const { kind, reason } = onlySource(text);
		expect(kind).to.equal('unnamed-with-reason');
		expect(reason?.text).to.equal('because she was not authorized to speak publicly');
		expect(text.slice(reason?.start, reason?.end)).to.equal(reason?.text);
		expect(text.slice(reason?.sentence.start, reason?.sentence.end)).to.match(/^“It was never .* publicly\.$/);
	});

	it('is not that anonymity was granted', () => {
		expect(kindsIn('A diplomat, speaking on condition of anonymity, said the talks had failed.')).to.deep.equal(['a diplomat: unnamed']);
	});

	for (const [words, reason] of [
		['who asked not to be named, citing fear of reprisals, said the road was closed', 'citing fear of reprisals'],
		['who was not authorised to discuss it publicly, said the road was closed', 'who was not authorised to discuss it publicly'],
		['fearing retaliation, asked to remain anonymous', 'fearing retaliation'],
		['who would give only his first name for fear of arrest, said the road was closed', 'for fear of arrest'],
		['whose name is being withheld for security reasons, said the road was closed', 'for security reasons'],
		['who requested anonymity to discuss private talks, said the road was closed', 'to discuss private talks'],
		['who, because she still works there, asked not to be quoted by name, said the road was closed', 'because she still works there'],
		['who asked not to be named while her appeal is pending, said the road was closed', 'while her appeal is pending'],
		['who feared dismissal and asked that her name be left out, said the road was closed', 'who feared dismissal'],
		['who declined to be named, saying the plan was not ready yet, said the road was closed', 'saying the plan was not ready yet'],
		['who asked that only her initials be printed because of the stigma, said the road was closed', 'because of the stigma'],
		['who signed a nondisclosure agreement and therefore asked not to be named, said it', 'who signed a nondisclosure agreement'],
		['who spoke on background, as company rules bar staff from interviews, said it', 'as company rules bar staff from interviews'],
	] as const) {
		it(`is read out of “${words}”`, () => expect(reasonsIn(`A driver, ${words}.`)).to.deep.equal([reason]));
	}

	it('may stand in the sentence after', () => {
		const source = onlySource(
			'A trustee told the paper that the roof fund was empty. She asked not to be named because the board had not met.',
		);
		expect(source.reason?.text).to.equal('because the board had not met');
	});

	it('does not cut in two what a source is called', () => {
		expect(kindsIn('“It leaks,” said a plumber who did not want his name used because the landlord is his uncle.')).to.deep.equal([
			'a plumber: unnamed-with-reason',
		]);
	});

	it('is nobody’s whose words stand before, where it is of somebody else', () => {
		const text =
			'The town will get a second school, the council said.\n\nA teacher, who spoke on condition that she not be named for fear of losing her job, was less happy.';
		expect(kindsIn(text)).to.deep.equal(['the council: office']);
		expect(reasonsIn(text)).to.deep.equal(['for fear of losing her job']);
	});

	it('is one for all of whom it is said', () => {
		const text =
			'A guard said the gate was open. “We all saw it,” a nurse said. Both spoke on condition of anonymity because they feared for their jobs.';
		expect(kindsIn(text)).to.have.members(['a guard: unnamed-with-reason', 'a nurse: unnamed-with-reason']);
	});

	for (const text of [
		'An official who asked not to be named said the pier was closed because it was rotten.',
		'He declined to give a reason because the case was before the court.',
		'The protest grew because police officers are not authorized to carry guns at the fair.',
		'Ann Roe, who was not allowed to speak at the trial, said she would appeal.',
		'The defendant, 15, cannot be named for legal reasons.',
		'The company declined to comment because the matter is before the courts.',
		'“I asked not to be named because I was afraid,” Ann Roe said.',
	]) {
		it(`is not read into “${text}”`, () => expect(reasonsIn(text)).to.deep.equal([]));
	}
});
