/** Titles, offices and relations that tell a person's gender. Common English; written out by hand. */
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
	(
		'mrs ms miss madam madame mme mlle lady dame queen princess duchess countess baroness empress sister mother mom mum wife widow daughter aunt niece ' +
		'grandmother granddaughter girlfriend stepmother stepdaughter bride fiancee girl woman actress waitress hostess heiress goddess stewardess ballerina ' +
		'spokeswoman congresswoman chairwoman businesswoman policewoman councilwoman assemblywoman alderwoman sportswoman saleswoman noblewoman horsewoman ' +
		'frontwoman anchorwoman camerawoman servicewoman nun schoolgirl ex-wife half-sister stepsister mother-in-law daughter-in-law sister-in-law senora sra ' +
		'midwife comedienne grandma she her hers herself'
	).split(' '),
);

export const MALE_WORDS: ReadonlySet<string> = new Set(
	(
		'mr sir lord king prince duke count baron emperor brother father dad husband widower son uncle nephew grandfather grandson boyfriend stepfather stepson ' +
		'groom boy man waiter spokesman congressman chairman businessman policeman councilman assemblyman alderman sportsman salesman nobleman ' +
		'horseman frontman anchorman cameraman serviceman monk priest schoolboy ex-husband half-brother stepbrother father-in-law son-in-law brother-in-law ' +
		'gunman pope cardinal bishop archbishop imam ayatollah sheikh sheik sultan senor sr monsignor friar fisherman fireman craftsman statesman ' +
		'defenseman batsman linebacker quarterback grandpa he him his himself'
	).split(' '),
);
