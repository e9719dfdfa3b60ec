/** Names whose type the words beside them say, or said elsewhere in the article: `the novel Tidewater`, and then `Tidewater` alone. */
import { DESCRIPTION_REACH, describedType } from '../described-type.js';
import type { RetypeRule } from './rule.js';

export const retypeDescribed: RetypeRule = {
	id: 'retype-described',
	phase: 'retype',
	reach: DESCRIPTION_REACH,
	examples: [
		['She wrote the novel [Tidewater|organization] there.', 'She wrote the novel [Tidewater|work] there.'],
		['They fled [Tropical Storm Odd|place] at once.', 'They fled [Tropical Storm Odd|event] at once.'],
		['[Tropical Storm Odd|event] is near. [Odd|person] grows.', '[Tropical Storm Odd|event] is near. [Odd|event] grows.'],
		['She is chief executive of [Fjordvik|place] now.', 'She is chief executive of [Fjordvik|organization] now.'],
		['They spoke in the paper [Tidewater|place] printed.', 'They spoke in the paper [Tidewater|place] printed.'],
		['[Ostrelvik|place], 52, a herder, left.', '[Ostrelvik|person], 52, a herder, left.'],
		['Her brother, [Ostrelvik|organization], left.', 'Her brother, [Ostrelvik|person], left.'],
		['They met [Ostrel Roe|organization], who had left.', 'They met [Ostrel Roe|person], who had left.'],
		['They beat [Ostrel Roe|organization], who were late.', 'They beat [Ostrel Roe|organization], who were late.'],
		['She is chief executive of [Norway|place] now.', 'She is chief executive of [Norway|place] now.'],
	],
	typeOf: (name, tokens, facts) => describedType(name, tokens) ?? facts.typeOf(tokens.phrase(name.from, name.to)),
};
