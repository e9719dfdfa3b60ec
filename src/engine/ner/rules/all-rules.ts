/** The rules after the tagger: those that `npm run rules` defends. To add one, write it in a file of its own and name it here. */
import { addBylineAuthor } from './add-byline-author.js';
import { addListedName } from './add-listed-name.js';
import { addNicknamedPerson } from './add-nicknamed-person.js';
import { addSurname } from './add-surname.js';
import { addVessel } from './add-vessel.js';
import { addQuotedTitle } from './add-quoted-title.js';
import { extendToAffix } from './extend-to-affix.js';
import { retypeDescribed } from './retype-described.js';
import { retypeListed } from './retype-listed.js';
import { splitTitle } from './split-title.js';
import type { NameRule } from './rule.js';

export const NAME_RULES: readonly NameRule[] = [
	splitTitle,
	extendToAffix,
	retypeDescribed,
	retypeListed,
	addBylineAuthor,
	addNicknamedPerson,
	addQuotedTitle,
	addVessel,
	addListedName,
	addSurname,
];
