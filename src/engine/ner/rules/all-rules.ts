/** The rules after the tagger: those that `npm run rules` defends. To add one, write it in a file of its own and name it here. */
import { addListedName } from './add-listed-name.js';
import { addNicknamed } from './add-nicknamed.js';
import { addVessel } from './add-vessel.js';
import { addQuotedTitle } from './add-quoted-title.js';
import { retypeDescribed } from './retype-described.js';
import { retypeListed } from './retype-listed.js';
import type { NameRule } from './rule.js';

export const NAME_RULES: readonly NameRule[] = [retypeDescribed, retypeListed, addQuotedTitle, addVessel, addListedName, addNicknamed];
