/** Runs the checks against the house register. */
import type { RegisterIndex } from '../../register/index-of.js';
import { recognized, type Recognition } from '../../register/recognition.js';
import { REGISTER_CHECK_IDS, type CheckId, type Finding, type RegisterCheckId } from '../checks/check.js';
import type { AnnotationIndex } from '../navigation.js';
import { inEnglish, type Translate } from '../phrase.js';
import { avoidedForm } from './avoided-form.js';
import { HouseForms } from './house-forms.js';
import { houseSpelling } from './house-spelling.js';
import { RegisterCheckInput, type RegisterCheck } from './input.js';
import { namesakesNotDistinguished } from './namesakes.js';
import { outdatedTitle, roleMissing, titleAgainstRegister } from './title-checks.js';

const CHECKS: Readonly<Record<RegisterCheckId, RegisterCheck>> = {
	'avoided-form': avoidedForm,
	'house-spelling': houseSpelling,
	'outdated-title': outdatedTitle,
	'title-against-register': titleAgainstRegister,
	'namesakes-not-distinguished': namesakesNotDistinguished,
	'role-missing': roleMissing,
};

/** The checks against one register: made once, then for any number of articles. */
export class RegisterChecks {
	readonly index: RegisterIndex;
	readonly #forms: HouseForms;

	constructor(index: RegisterIndex) {
		this.index = index;
		this.#forms = new HouseForms(index.register);
	}

	/**
	 * What the checks for which `isOn` holds find in an article that was annotated with this register; `recognition` is what the text has of it,
	 * where somebody knows.
	 */
	findings(
		text: string,
		annotations: AnnotationIndex,
		isOn: (check: CheckId) => boolean,
		t: Translate = inEnglish,
		recognition?: Recognition,
	): readonly Finding[] {
		const checks = REGISTER_CHECK_IDS.filter(isOn);
		if (checks.length === 0) return [];
		const parts = { recognition: recognition ?? recognized(text, this.index), forms: this.#forms, t };
		const input = new RegisterCheckInput(text, annotations, parts);
		return checks.flatMap((id) => [...CHECKS[id](input)]);
	}
}
