import assert from 'node:assert/strict';
import { contexts } from '../coref/marked.js';

describe('who somebody is, told of several', () => {
	it('of a people that is counted in front of the names', () => {
		assert.deepEqual(contexts('Then came [[Ethiopians|n]] [[Ida Moor|p]], 2:05:46, and [[Bo Lind|p]], 2:05:48.'), {
			'Ida Moor': 'Ethiopian',
			'Bo Lind': 'Ethiopian',
		});
	});

	it('where as many are named behind a colon as were counted', () => {
		assert.deepEqual(contexts('Only two chairmen have spoken: [[Ida Moor|p]] alone has not.'), {});
	});

	it('where they are named at the end of a long sentence, or in front of their role', () => {
		assert.deepEqual(contexts('[[Ida Moor|p]] and [[Bo Lind|p]] were doctors in the valley.'), {
			'Ida Moor': 'doctor in the valley',
			'Bo Lind': 'doctor in the valley',
		});
		assert.equal(contexts('[[Ida Moor|p]] and [[Bo Lind|p]], both from [[Ost Radio|o]], won.')['Ida Moor'], 'from Ost Radio');
	});

	it('and of one of them in the singular', () => {
		assert.equal(contexts('[[Ida Moor|p]], one of the leaders of the strike, left.')['Ida Moor'], 'leader of the strike');
	});
});

describe('who somebody is, as other words imply', () => {
	it('whoever has a presidency was president, and whoever is followed has left', () => {
		assert.deepEqual(contexts('He spoke to the mayor after [[Ida Moor|p]] left.'), {});
	});
});

describe('who somebody is, told beside the name', () => {
	it('in front of brackets, or of a comma behind which another does something', () => {
		assert.equal(contexts('She spoke to a witness ([[Ida Moor|p]]) about it.')['Ida Moor'], 'witness');
		assert.equal(contexts('In a talk with a candidate, [[Ida Moor|p]], [[Bo Lind|p]] asks about the pier.')['Ida Moor'], 'candidate');
	});

	it('by a counterpart, a people, a place of work', () => {
		assert.equal(
			contexts('Minister [[Ida Moor|p]] met her [[Tarnese|n]] counterpart, [[Bo Lind|p]], on Friday.')['Bo Lind'],
			'Tarnese counterpart of Ida Moor',
		);
		assert.equal(contexts('They left, and their lawyer, [[Ida Moor|p]], stayed.')['Ida Moor'], 'lawyer');
	});

	it('past an abbreviation, behind a dash, and in what somebody has become', () => {
		assert.equal(contexts('The head of the [[Port Office|o]] (OPO), [[Ida Moor|p]], left.')['Ida Moor'], 'head of the Port Office');
	});

	it('behind brackets that tell nothing, and in the main clause behind another', () => {
		assert.equal(
			contexts('[[Ida Moor|p]] (née Lind), a neurosurgeon at the hospital, said so.')['Ida Moor'],
			'neurosurgeon at the hospital',
		);
		assert.equal(contexts('When it rang, they ran but the driver, [[Ida Moor|p]], drove on.')['Ida Moor'], 'driver');
	});

	it('in a list with Mr and Dr, and by a term in office', () => {
		assert.equal(contexts('Governors [[Ida Moor|p]] and Dr. [[Bo Lind|p]] left.')['Bo Lind'], 'governor');
	});
});

describe('a role that is not cut short', () => {
	it('goes on behind an infinitive, a number in words, an article before its owner', () => {
		assert.equal(
			contexts('[[Ida Moor|p]], a three-year-old child who drowned, is mourned.')['Ida Moor'],
			'three-year-old child who drowned',
		);
		assert.equal(contexts('The [[Tide Party|o]]’s leader, [[Ida Moor|p]] announced a vote.')['Ida Moor'], 'Tide Party leader');
		assert.equal(contexts('The secretary of homeland security, [[Ida Moor|p]], left.')['Ida Moor'], 'secretary of homeland security');
		assert.equal(contexts('Former first lady [[Ida Moor|p]] left.')['Ida Moor'], 'former first lady');
	});

	it('takes no verb for a title, however it stands in front of it', () => {
		assert.equal(contexts('He’ll welcome Pope [[Ida|p]] in May.')['Ida'], 'pope');
		assert.equal(contexts('The polls confirm President [[Ida Moor|p]] won.')['Ida Moor'], 'president');
		assert.equal(contexts('They chose [[Ida Moor|p]], the governor of [[Ost|g]] to replace her.')['Ida Moor'], 'governor of Ost');
		assert.equal(contexts('One such winner is [[Ida Moor|p]].')['Ida Moor'], 'winner');
	});

	it('leaves abbreviated titles in capitals, and tells nothing twice', () => {
		assert.equal(contexts('MPs [[Ida Moor|p]] and [[Bo Lind|p]] left.')['Bo Lind'], 'MP');
		assert.equal(
			contexts('Philanthropist [[Ida Moor|p]] left. [[Moor|p]], a banker and philanthropist, waved.')['Ida Moor'],
			'banker and philanthropist',
		);
	});

	it('ends in front of the next name of a list', () => {
		assert.deepEqual(contexts('She saw woodworker [[Ida Moor|p]], ceramicist [[Bo Lind|p]], and painter [[Ed Orr|p]].'), {
			'Ida Moor': 'woodworker',
			'Bo Lind': 'ceramicist',
			'Ed Orr': 'painter',
		});
	});

	it('says whose counsel once, and ends with no loose word or mark', () => {
		assert.equal(contexts('The firm’s own counsel, [[Ida Moor|p]], left.')['Ida Moor'], 'firm’s counsel');
		assert.equal(contexts('Its own counsel, [[Ida Moor|p]], left.')['Ida Moor'], 'counsel');
		assert.equal(
			contexts('[[Ida Moor|p]] was named as chief pilot and chief engineer respectively.')['Ida Moor'],
			'chief pilot and chief engineer',
		);
	});

	it('names what somebody does, without the pronoun that stands for its object', () => {
		assert.equal(contexts('[[Ida Moor|p]], who founded it, left.')['Ida Moor'], 'founder');
		assert.equal(contexts('[[Ida Moor|p]], who founded the choir, left.')['Ida Moor'], 'founder of the choir');
	});
});

describe('an office', () => {
	it('is told by an appointment', () => {
		const text = 'They announced the appointment of [[Ida Moor|p]] as Chief Financial Officer.';
		assert.equal(contexts(text)['Ida Moor'], 'chief financial officer');
	});

	it('that somebody left comes after the one of now', () => {
		const earlier = '[[Moor|p]], 46, most recently served as Senior Vice President in [[Ost|g]].';
		assert.equal(contexts(earlier)['Moor'], 'former senior vice president in Ost');
		assert.equal(
			contexts(`The hiring of [[Ida Moor|p]] as director was announced. ${earlier}`)['Ida Moor'],
			'director and former senior vice president in Ost',
		);
	});
});

describe('what somebody runs', () => {
	it('is printed whole where it has an owner', () => {
		assert.equal(contexts("[[Ida Moor|p]], who runs the city's buses, left.")['Ida Moor'], "head of the city's buses");
	});

	it('is named behind two verbs once', () => {
		assert.equal(contexts('[[Ida Moor|p]], who invented and developed the engine, left.')['Ida Moor'], 'inventor of the engine');
	});

	it('is nothing that somebody did with another on one day', () => {
		assert.equal(contexts('Premier [[Ida Moor|p]], who campaigned with [[Bo Lind|p]] on Thursday, left.')['Ida Moor'], 'premier');
	});
});
