/** Words and abbreviations with capitals that name nothing by themselves. Our own lists, by the meaning of the words. */

/** Abbreviations of common nouns; those that name a body or a broadcaster somewhere as well (`CCTV`, `RSS`) are left out. */
const ABBREVIATIONS =
	'AIDS ATM ATMs CD CDs CEO CEOs CFO CIO COO CSR CTO DNA DUI DVD DVDs ETF ETFs EV EVs FAQ FTA FTAs GDP GNP HIV HTML ICU IED IEDs IPO IPOs ISP ' +
	'ISPs LCD LED LGBT LGBTI LGBTQ LGBTQI MBA MEP MEPs MP MPs MRI NGO NGOs ODI ODIs PC PCs PDF PhD PM POW POWs PTSD RNA RPG RPGs SMS SUV SUVs TV TVs ' +
	'UAV UAVs UFO UFOs USB VAT VIP VIPs WMD WMDs XML';
/** Bodies, buildings and offices, by their kind alone: `the Court held`. */
const KINDS =
	'Agency Bureau Cabinet Centre Center Chamber Commission Committee Council Court Department Embassy Government Hospital Ministry Parliament Republic';
/** As well as kinds that are surnames, too. */
const KINDS_OR_SURNAMES = 'Board Church Hall School State';
const MEASURES = 'Celsius Fahrenheit Internet';
const DISEASES = 'COVID Covid Ebola MERS SARS Zika';
/** Whose diseases are called after them. */
const FINDERS = 'Alzheimer Asperger Crohn Hodgkin Huntington Kawasaki Parkinson Tourette';

export const COMMON_WORDS: ReadonlySet<string> = new Set([ABBREVIATIONS, KINDS, MEASURES, DISEASES].join(' ').split(' '));
/** Common words unless they are somebody's surname. */
export const COMMON_OR_SURNAMES: ReadonlySet<string> = new Set(KINDS_OR_SURNAMES.split(' '));
/** Common words before `’s disease` and the like. */
export const DISEASE_FINDERS: ReadonlySet<string> = new Set(FINDERS.split(' '));
/** Months and days of the week. */
export const DATES =
	/^(?:January|February|March|April|May|June|July|August|Sept(?:ember)?|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
