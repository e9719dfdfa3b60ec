import assert from 'node:assert/strict';
import { contexts } from '../coref/marked.js';

describe('who somebody is, told by a verb', () => {
	it('by what was made, led or held by them, and by each of them', () => {
		assert.deepEqual(contexts('The film, starring [p:Ida Moor] and [p:Bo Lind], opens on Friday.'), {
			'Ida Moor': 'star of the film',
			'Bo Lind': 'star of the film',
		});
		assert.equal(contexts('The [g:Ost] team, led by [p:Ida Moor], used a telescope.')['Ida Moor'], 'leader of the Ost team');
		assert.equal(contexts('It is directed by [p:Ida Moor], who is new here.')['Ida Moor'], 'director');
		assert.equal(contexts('The film follows the novel of the same name by [p:Ida Moor].')['Ida Moor'], 'author of the novel');
		assert.equal(contexts('[p:Ida Moor] founded the company in 1999.')['Ida Moor'], 'founder of the company');
	});

	it('by the part that they play, and nobody by the part of another', () => {
		assert.deepEqual(contexts('[p:Captain Tide] is played by [p:Ida Moor], and [p:Kelp Boy] by [p:Bo Lind].'), {
			'Ida Moor': 'plays Captain Tide',
		});
	});

	it('by whom they work for, or where they are asked', () => {
		assert.equal(contexts('[p:Ida Moor], driving for [o:Ost Racing], led.')['Ida Moor'], 'driver for Ost Racing');
		assert.equal(contexts('[p:Ida Moor] at [o:Ost Hospital] said no.')['Ida Moor'], 'at Ost Hospital');
	});

	it('by what they own, where nothing better is told', () => {
		assert.equal(contexts('“It shook,” said [p:Ida Moor], who has a studio near the pier.')['Ida Moor'], 'who has a studio near the pier');
		assert.deepEqual(contexts('“It shook,” said [p:Ida Moor], who has left the pier.'), {});
	});
});

describe('who somebody is, told of several', () => {
	it('of a people that is counted in front of the names', () => {
		assert.deepEqual(contexts('Three [n:Norwegians], [p:Ida Moor], [p:Bo Lind], and [p:Ed Orr], who had left, sued.'), {
			'Ida Moor': 'Norwegian',
			'Bo Lind': 'Norwegian',
			'Ed Orr': 'Norwegian',
		});
		assert.deepEqual(contexts('Then came [n:Ethiopians] [p:Ida Moor], 2:05:46, and [p:Bo Lind], 2:05:48.'), {
			'Ida Moor': 'Ethiopian',
			'Bo Lind': 'Ethiopian',
		});
	});

	it('where as many are named behind a colon as were counted', () => {
		assert.deepEqual(contexts('Only two chairmen have been removed: [p:Ida Moor] and [p:Bo Lind].'), {
			'Ida Moor': 'chairman',
			'Bo Lind': 'chairman',
		});
		assert.deepEqual(contexts('Only two chairmen have spoken: [p:Ida Moor] alone has not.'), {});
	});

	it('past a year behind each name', () => {
		assert.deepEqual(contexts('She knew two different governors, [p:Ida Moor], in 1972, and [p:Bo Lind], in 1998.'), {
			'Ida Moor': 'governor',
			'Bo Lind': 'governor',
		});
	});

	it('where they are named at the end of a long sentence, or in front of their role', () => {
		assert.deepEqual(contexts('The two robbers who were shot near the pier have been named as [p:Ida Moor], 36, and [p:Bo Lind], 35.'), {
			'Ida Moor': 'robber',
			'Bo Lind': 'robber',
		});
		assert.deepEqual(contexts('[p:Ida Moor] and [p:Bo Lind] were doctors in the valley.'), {
			'Ida Moor': 'doctor in the valley',
			'Bo Lind': 'doctor in the valley',
		});
		assert.equal(contexts('[p:Ida Moor] and [p:Bo Lind], both from [g:Ost], won.')['Ida Moor'], 'from Ost');
	});

	it('and of one of them in the singular', () => {
		assert.equal(contexts('[p:Ida Moor], one of the leaders of the strike, left.')['Ida Moor'], 'leader of the strike');
		assert.equal(
			contexts('[p:Ida Moor], one of eleven sailors allegedly beaten by guards, left.')['Ida Moor'],
			'sailor allegedly beaten by guards',
		);
	});
});

describe('who somebody is, as other words imply', () => {
	it('whoever has a wife is a husband', () => {
		assert.equal(contexts('[p:Ida Moor], wife of [p:John Lind], sang.')['John Lind'], 'husband of Ida Moor');
		assert.deepEqual(contexts('[p:Mary Dell] was a singer. She was married to [p:John Lind] and [p:Peter Orr].'), {
			'Mary Dell': 'singer',
			'John Lind': 'husband of Mary Dell',
			'Peter Orr': 'husband of Mary Dell',
		});
	});

	it('whoever is survived by sons is their parent', () => {
		assert.equal(contexts('[p:Ida Moor] is survived by two sons, [p:Bo] and [p:Ed].')['Ed'], 'son of Ida Moor');
	});

	it('whoever has a presidency was president, and whoever is followed has left', () => {
		assert.equal(contexts('Trade grew during the presidency of [p:Ida Moor].')['Ida Moor'], 'president');
		assert.equal(contexts('He became chairman after [p:Ida Moor] resigned.')['Ida Moor'], 'former chairman');
		assert.deepEqual(contexts('He spoke to the mayor after [p:Ida Moor] left.'), {});
	});
});

describe('who somebody is, told beside the name', () => {
	it('in front of brackets, or of a comma behind which another does something', () => {
		assert.equal(contexts('She spoke to a witness ([p:Ida Moor]) about it.')['Ida Moor'], 'witness');
		assert.equal(contexts('In a talk with a candidate, [p:Ida Moor], [p:Bo Lind] asks about the pier.')['Ida Moor'], 'candidate');
	});

	it('by a counterpart, a people, a place of work', () => {
		assert.equal(
			contexts('Minister [p:Ida Moor] met her [n:Tarnese] counterpart, [p:Bo Lind], on Friday.')['Bo Lind'],
			'Tarnese counterpart of Ida Moor',
		);
		assert.equal(contexts('[p:Ida Moor], a quiet [n:Norwegian], has left.')['Ida Moor'], 'quiet Norwegian');
		assert.equal(contexts('[p:Ida Moor] teaches at the [o:College of Ost].')['Ida Moor'], 'teaches at the College of Ost');
		assert.equal(contexts('They left, and their lawyer, [p:Ida Moor], stayed.')['Ida Moor'], 'lawyer');
	});

	it('past an abbreviation, behind a dash, and in what somebody has become', () => {
		assert.equal(contexts('The head of the [o:Port Office] (OPO), [p:Ida Moor], left.')['Ida Moor'], 'head of the Port Office');
		assert.equal(contexts('Three port judges - [p:Ida Moor], [p:Bo Lind] and [p:Ed Orr] - agreed.')['Ed Orr'], 'port judge');
		assert.equal(contexts('Since becoming mayor, [p:Ida Moor] has been ill.')['Ida Moor'], 'mayor');
	});

	it('behind brackets that tell nothing, and in the main clause behind another', () => {
		assert.equal(contexts('[p:Ida Moor] (née Lind), a neurosurgeon at the hospital, said so.')['Ida Moor'], 'neurosurgeon at the hospital');
		assert.equal(contexts('When it rang, they ran but the driver, [p:Ida Moor], drove on.')['Ida Moor'], 'driver');
		assert.deepEqual(contexts('After a talk with the driver, [p:Ida Moor], who was late, drove on.'), {});
	});

	it('in a list with Mr and Dr, and by a term in office', () => {
		assert.equal(contexts('Governors [p:Ida Moor] and Dr. [p:Bo Lind] left.')['Bo Lind'], 'governor');
		assert.equal(contexts('It fell during [p:Ida Moor]’s term as minister.')['Ida Moor'], 'minister');
	});

	it('behind a passive or what had been', () => {
		assert.equal(contexts('[p:Ida Moor], who was hired two weeks ago as director of research, left.')['Ida Moor'], 'director of research');
		assert.equal(contexts('It is about [p:Ida Moor], who had served as a judge in the valley.')['Ida Moor'], 'judge in the valley');
	});

	it('by what was won or is to be held', () => {
		assert.equal(contexts('[p:Ida Moor] has won the [e:Ost Cup] again.')['Ida Moor'], 'winner of the Ost Cup');
		assert.equal(contexts('The president nominated [p:Ida Moor] to the court.')['Ida Moor'], 'nominee');
	});
});

describe('a role that is not cut short', () => {
	it('goes on behind an infinitive, a number in words, an article before its owner', () => {
		assert.equal(
			contexts('[p:Ida Moor], mother of a sailor to be tried in the port, has spoken.')['Ida Moor'],
			'mother of a sailor to be tried in the port',
		);
		assert.equal(contexts('[p:Ida Moor], a three-year-old child who drowned, is mourned.')['Ida Moor'], 'three-year-old child who drowned');
		assert.equal(contexts('The [o:Tide Party]’s leader, [p:Ida Moor] announced a vote.')['Ida Moor'], 'Tide Party leader');
		assert.equal(contexts('The secretary of homeland security, [p:Ida Moor], left.')['Ida Moor'], 'secretary of homeland security');
		assert.equal(contexts('Former first lady [p:Ida Moor] left.')['Ida Moor'], 'former first lady');
	});

	it('takes no verb for a title, however it stands in front of it', () => {
		assert.equal(contexts('He’ll welcome Pope [p:Ida] in May.')['Ida'], 'pope');
		assert.equal(contexts('The polls confirm President [p:Ida Moor] won.')['Ida Moor'], 'president');
		assert.equal(contexts('They chose [p:Ida Moor], the governor of [g:Ost] to replace her.')['Ida Moor'], 'governor of Ost');
		assert.equal(contexts('One such winner is [p:Ida Moor].')['Ida Moor'], 'winner');
	});

	it('leaves abbreviated titles in capitals, and tells nothing twice', () => {
		assert.equal(contexts('MPs [p:Ida Moor] and [p:Bo Lind] left.')['Bo Lind'], 'MP');
		assert.equal(
			contexts('Philanthropist [p:Ida Moor] left. [p:Moor], a banker and philanthropist, waved.')['Ida Moor'],
			'banker and philanthropist',
		);
	});

	it('ends in front of the next name of a list', () => {
		assert.deepEqual(contexts('She saw woodworker [p:Ida Moor], ceramicist [p:Bo Lind], and painter [p:Ed Orr].'), {
			'Ida Moor': 'woodworker',
			'Bo Lind': 'ceramicist',
			'Ed Orr': 'painter',
		});
	});
});
