/**
 * Forenames by the gender of those who bear them, folded (lower case, no accents); those borne by both are left out. From
 * sigpwned/popular-names-by-country-dataset (CC0-1.0, the most common names of each country) with the common English ones added by
 * hand; those with short forms are in the table of nicknames.
 */
import { NICKNAMED_MEN, NICKNAMED_WOMEN } from './nicknames.js';
import { union, words } from './word-class.js';

export const FEMALE_FORENAMES = union(
	NICKNAMED_WOMEN,
	words(`
aada aadhya aarya aasha adela adele aditi adriana agnes agustina aicha aikaterini aino aisha aisyah aitana ajda ajla alanoud alberte
aleksandra alessia alice alicia alicja alina aline alisa alise alison aliya alma althea alysha amahle amaia amal amalie amara amaris
amayra ambar amber ambra ambre amelia amelija amelja amina aminata amira amy an ana anahit anastasia anastasija anastasiya andreea
androula ane angela angeliki angelina angeline ann anna anne annette annie anohito antonella antonia anzu aoife ariana arianna armine
arpi aruuke aruuzat asel asemahle ashraqat asilim asiya asja asmita assia asta astrid asya athena audrey aurora ava aviana avigail awa
aya ayala ayalah ayesha aygun ayim ayla aylin ayra aysa ayse aysel ayzere azaria azariah azra baran barbare bayarmaa beatrice beatriz
belinda benazir benedita bernadette biljana binita bintou bisera bismah bogdana boglarka bolormaa bonnie brenda bridget britney camila
camilla camille carla carol carolina caroline carolyn carrie catalina cecilia celeste celine chedeline chelsea cheryl chloe claire
clara claudia colleen concepcion condoleezza crystal daisy dalal dalila daniela danielle danna daria darija darta dawn defne delfina
denise dhia diana diane dimitra djeneba doha dolores donna dora doris dragana dunja eabha ecrin edith eevi eileen eisha elaine eleanor
elena elene eleni elif elija eliska elizaveta ella ellen elli ellie elsie elza ema embla emelia emely emilia emilija emiliya emine
emma erica erin esma esperanza esther ethel eva evelina evelyn evie eylul fajr fanta farah farida farrah farzana fatemeh fatima fatin
fatma fatoumata felicity fernanda fiadh fiona fozia francisca freja freya frida frieda gabija gabriela gamalat gamila gayane georgia
geraldine gertrude gianna gillian gina ginevra giorgia gita giulia glenda gloria gogo googoosh gordana grace greta guadalupe gudrun
gunay gunel gwen habiba hadicha hana hanna hannah harper harriet haruna hasmik hasnaa hatice hawa hazel heather heikapu helena helma
helmi hessa hillary himari hina hinano hinata hjordis hoda holly hosna hosniya hur hussa iben ida imene iminathi imogen inaya inci
indira ines ioanna irati irene irina iris isabel isabelle isidora isla islande ivaana ivalu ivana ivy izaro jacinda jade jana jane
janice jeanne jelena jill jiya joanna joanne jori josefa jouri jovana joyce juana judeline juliana julieta juliette julija june kabita
kadiatou kaia kamile karima karine karolina katerina kathryn katla kay khadija khadije khawla khongordzol kiara kirsten klea
konstantina konul kora kristen ksenija kyra kyriaki laia lamija lana lara latifa laura lauren layla lea leah leandra leen leila leja
lejla lena leni lenna leonor lesedi leyla lia lian lianne lidia liepa lile lili lilien lilit lilja lillian lillie lilly lily lin lina
linda lisa lisakhanya liv livia ljiljana lois lorraine lovelie lovely luana lucia luciana lucija lucy ludovica lukne lulwa luna lur
lusine lydia lyn lyna mabel maddi madina maeva maha maia maite maja malak malek malen malu mamata maneh manuela marcia mareva
margarida mari mariam mariami mariana marie marija marilyn marina mariya marjorie marta martha martina marwa marya maryam maryja masa
matilda matilde matthildur maureen maxine maya maysoun mehar mei melania melanie melina melisa mercedes meriem merjem mersana meryem
mia michelle mila milagrosa milana mildred milena milica millie mio mira miriam mirjana mirlande moea moeata molly mona monica
myrlande nada nadia nahia naomi nare narine natalia natalie natalija natasha nathalie naura naya nehir nela nesreen neza nia nicola
nicole niharika nika nikol nilay nina nivi niviaq noemi noor nora nouf nour nur nuray nurul nutsa odval oisha oleksandra olga olivia
oliwia ona oumou oyunbileg panagiota paneeraq paninnguaq paraskevi pari patricija paula pauline phyllis pipaluk poema pola polina
princess priyanka puteri rabina radmila ramona rania raquel raya rayana reem reema regina rei reina renata rethabile ria riko rin
roghayyeh ronja rosa rosmery rowan roxana ruoxi ruth saar sabrina safija safiya saga sahar sakeena sakineh sakura saliha salma salome
sama sara selma serife sesili sevda sevinj shahd shaikha shaimaa shams sharon shayma sheila sherifa shirley shristi sienna simona
simone sita siti snezana sobia sofi sofia sofie sofija sofiya soley solja solomiya somayyeh sonia sophia sophie stacey stella suha
sultan sumayah sunita susanna sushma suzana sylvia tamar tamara tanya tara tarana tarita tatiana teodora tereza teura tiare tiffany
titaina titaua tomyris trinidad tuleen uiloq ursula uta vaea valentina valeria vamika vanessa var varvara vasiliki vasilisa venla vera
veronika vesna viktoria viktorie viktoriya violeta vita vittoria vivian vusala wanda wateen wendy widelene willow ximena xinyi yara
yasmin yasmine yasna yekaterina yelena yeva yihan yimo yinuo yoana yua yuina yulia yuna yutong yuxi yvonne zahra zainab zala zehra
zeinab zeynab zeynep zihan zina zoe zofia zumra zuzanna
`),
);

export const MALE_FORENAMES = union(
	NICKNAMED_MEN,
	words(`
aarav aariz aaron abbas abd abdallah abdelkader abdoulaye abdul abdulaziz abdulla abdullah abdullo abdulrahman abubakr abulfazl adam
adama adin adomas adrian adrians afonso agustin ahmad ahmed ahmet aiden aimar aisultan aiur aksel alan aldiyar alec alejandro aleks
aleksandar aleksander aleksandr aleksandre alessandro alexandru alexey ali alikhan alinur allan allen alparslan alteo alvaro amar
amine amir ammar anar andreas andrei andrej andria andrias andriy angelo antoni ao aoi aputsiaq aras areg areni ari ariel arjun arman
armen arnold aron artem artiom artur artyom arvind ashot athanasios atlas august ayoub aziz bader bakary bandar banele barack barry
bashar bautista benas bence benicio berrdo beshoi bibek biel bilal bishal bogdan boris brahim brandon brendan brett brian bruce bruno
bryan carl carlos cesar charbel charlie christian christos chuluun cillian ciro clarence clark colin craig cyril dale damian damjan
danel daniels daniil danijel danylo daris darren davi davit davud dean dejan demetre deng derek desmond dhruv diego dimitar dimitrios
dion djamel dmitry dmytro dominic dominik dominykas dragan duarte duncan dusan dwight dylan dyllan dzan earl edgar edoardo edouard
eeli eino eitan eithan elchin elias elie elijah elmar elnur elshan elyas eman emil emiliano emils emir emmanuel eric ernest ethan
evens evgeny eymen ezekiel fadi fahad fahd faisal felipe felix ferndo filip finlay finn floyd fran francesco franciszek fuma gabor
gabriele gael gagik gary gaspar gavin georgi georgios geronimo gevorg gilli giorgi glen glenn goktug goran gordon graham gustavs guy
habib halim hamid hamza haoran haoyu harraz harris haru haruma harun haruto hasan hashem hassan hayk heitor herkus hinato hiro hossein
hovhannes hu hudson hugh hugo huseyin huseyn hussain hussein hydar ian ibai ibrahim igor iker ilgar ilija iman imran inuk inunnguag
inutsiaq ioane ioannis ion isak ismail itsuki ivan ivik izz jad jakob jakov jakub jakup jameson jason javier jay jekabs jerome
jeronimo joao joel jogvan jokubas jokull jonas jordi jorge josiah josip jovan juan jude julen jules julian junior justin kabir kai
kairo kajus kaloyan kamal karam kari karim karl karlis kathem kazi keanu keith keven kevin khaled khalid kiaan kiran kirollos kiwa koa
kofi konstantinos krishna lan lance lavi lazar leano leevi leon leonardo leordo lev levente levi lio lloyd logan lorenzo lourenco
lovro lubanzi lucas luis luiz luka lukas luke lwandle mael mahamadou mahammad mahdi mahesh mahmoud maksim maksym malachi malcolm
maligiaq malik malthe mamadou manaia manish manmohan manua manuel marama marc marcell marco marcos marcus mario marios mark markas
markel marko marks markus marti martim marvin matas mate matei matej mateo matias matija matteo matthias mattia mattias matvey matyas
maui maxim maximiliano mees mehdi mehmet michail michal michalis miguel mihail mikael mikaere mikayel miki mikolaj milan milos mina
minato mingze minik mirac mitt moana modibo monte moussa muchen muhamad murad mustafa muyang mykhaylo nagi nagisa naim naranbaatar
narek narendra nawaz neil nelio nelson nicolas niel nigel nik nikau niko nikodem nikola nikolaos nikoloz nil nils noa noah noam noel
nomaan norsaq nuka nurislam ofentse oihan oisin oleksandr omar omer onni osama oskar osman oumar owen pablo panagiotis pau paulo pedro
pervez petar peterson pierre pol prakash prasert prem qillaq rachid rafael rahul rajiv ralfs ramazan ramon raphael rashad rashid
rasmus raul ravi refael relja ren reza rian ricardo riccardo roan roberto roberts roel roko roman rory ross ryan saddam said salik
samir samvel samyar sanjay santiago saqib scott sean sebastian sekou selim sem sergei sergey seth shahem shahid shane shawn sheikh
shivansh siddhartha siphosethu so soma somboon somchai somporn somsak souleymane stanislaw stefan stevenson stewart syed szymon tadhg
taha taim tamatoa tapuarii tareq tariq tatsuki tehei teiki teiva teo teodor terrence teva than thaniel theodor thiago tiago tigran
timofey todd toivo tomas tommaso travis trevor trondur tunar turki ulloriaq umar uri usman vaino valdemar valentin valter vasileios
vasilije vedant vernon vicente viktor viraj vladyslav vojtech vugar vuk vusal wassim wilson yamato yassin yehuda yichen yize younes
yousef yousouf youssef yuma yusef yusif yusuf yuxuan yuze zahid zahir zalan zan zion zoran
`),
);

export const FORENAMES = union(FEMALE_FORENAMES, MALE_FORENAMES);
